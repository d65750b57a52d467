/** What is wrong with a PO file, and what to do. */
export const poFaults = {
  unclosed: { message: 'Nothing closes this string on its line; write a quotation mark at its end.' },
  behind: {
    message: 'Nothing may stand behind a string on its line; a quotation mark within it is written “\\"”.',
  },
  stray: { message: 'This string belongs to nothing; write “msgid” or “msgstr” before it.' },
  unknown: {
    message:
      'A line of a PO file begins with “msgctxt”, “msgid”, “msgstr”, a quotation mark or “#”; this is none of these.',
  },
  unexpected: { message: '“{0}” may not stand here: an entry has “msgid” first, then “msgstr”, each once.' },
  untranslated: { message: 'This entry has no “msgstr”; write “msgstr ""” where it isn’t translated yet.' },
  undeclared: {
    message: 'Nothing says in which language this is; write “Language: en\\n” in the header of the file.',
  },
} as const;
