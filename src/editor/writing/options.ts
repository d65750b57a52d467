/** A text among what a command was called with, which may be anything. */
export function textOption(options: unknown, name: string): string | undefined {
  if (typeof options !== 'object' || options === null) return undefined;
  const value = (options as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
