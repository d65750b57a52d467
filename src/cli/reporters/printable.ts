/** The controls C0 and C1 (ECMA-48) and what else ends a line (Unicode, UAX #14), which a terminal or a log obeys. */
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu;

/** What GitHub Actions takes for a command where a line begins with it, blanks aside. */
const command = /^(\s*):(?=:)/u;

/**
 * A text out of a file, or the name of one, as a line of output shows it: whatever would steer a terminal, end the line or
 * be a command to a CI server is spelled out, `\n` or `\u001b`.
 */
export function printable(text: string): string {
  return text
    .replace(command, (_, blanks: string) => `${blanks}\\u003a`)
    .replace(control, (sign) => (sign === '\n' ? '\\n' : spelled(sign)));
}

function spelled(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
