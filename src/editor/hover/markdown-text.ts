/**
 * Makes Markdown that shows a text as it is. No part of the text becomes a link, an address, an image, HTML, an
 * entity, a table or an icon: each character that could mean something is escaped, all is on one line, and
 * characters that could reorder or hide others are left out.
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()
    .replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}
