/** Words in XML; in a CDATA section they stand as they are. `before` is what the text holds before them. */
export function writtenInXml(words: string, before: string): string | undefined {
  if (before.lastIndexOf('<![CDATA[') > before.lastIndexOf(']]>')) {
    return words.includes(']]>') ? undefined : words;
  }
  return words.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

/** Words between the quotation marks of a string, as PO and JSON have them. */
export function writtenInString(words: string): string | undefined {
  return /\p{Cc}/u.test(words) ? undefined : words.replace(/["\\]/gu, '\\$&');
}

/** Words in a cell of a table: one without quotation marks around it doesn't hold all. `before` begins with its own. */
export function writtenInCell(words: string, before: string): string | undefined {
  if (before.startsWith('"')) return words.replaceAll('"', '""');
  return /[",;\p{Cc}]/u.test(words) ? undefined : words;
}
