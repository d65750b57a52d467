/** The parts of the Encoding Standard that are used; every host has them. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** A value that JSON can say, as UTF-8; `replacer` as in `JSON.stringify`. */
export function jsonBytes(value: unknown, replacer?: (key: string, part: unknown) => unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, replacer));
}

/** What {@link jsonBytes} was given; for bytes that are known to come from there. */
export function fromJsonBytes(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
