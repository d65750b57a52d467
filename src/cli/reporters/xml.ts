const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to write (section 2.2), half a surrogate pair included. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as XML writes it, in elements and in attributes; what it can't write is replaced by U+FFFD. */
export function escaped(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"]/gu, (sign) => entities[sign]);
}
