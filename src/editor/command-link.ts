/** The address of a link in Markdown that runs a command. */
export function commandLink(command: string, args: readonly unknown[]): string {
  const written = encodeURIComponent(JSON.stringify(args));
  return `command:${command}?${written.replace(/[!'()*]/gu, percentEncoded)}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
