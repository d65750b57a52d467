/** SGR parameters of ECMA-48, section 8.3.117. */
const codes = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

export type Paint = keyof typeof codes;

/** A function that colours text for a terminal, or leaves it alone. */
export function painter(color: boolean): (paint: Paint, text: string) => string {
  return (paint, text) => (color ? `\u001b[${codes[paint]}m${text}\u001b[0m` : text);
}
