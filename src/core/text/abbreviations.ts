/** What stands before a name or a number, and so never ends a sentence. */
const beforeNames = [
  ...[
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
    'Prof',
    'Gen',
    'Col',
    'Lt',
    'Sen',
    'Rep',
    'Gov',
    'Pres',
    'Hon',
    'Rev',
    'St',
    'Mt',
  ],
  ...[
    'Art',
    'Arts',
    'Sec',
    'Sect',
    'Ch',
    'Chap',
    'No',
    'Nos',
    'Vol',
    'Fig',
    'Figs',
    'Tab',
    'Eq',
    'App',
    'Ed',
    'Eds',
  ],
  ...['pp', 'vs', 'cf', 'viz', 'ca', 'approx', 'al', 'ibid', 'op', 'e.g', 'i.e', 'esp'],
];

const isBeforeName = new RegExp(`(?:^|[\\s([“"])(?:${beforeNames.join('|').replaceAll('.', '\\.')})$`, 'iu');

/** Initials: of a person (*J. K. Rowling*) or of a state (*the U.S. Congress*). */
const initials = /(?:^|[\s(“"\p{Script=Han}])(?:\p{Lu}\.[ -]?)*\p{Lu}$/u;

/** Words that begin a sentence, and don't go on behind initials. */
const beginnings = new Set(
  (
    'the a an this that these those it its they he she we you i in on at for from to with by as if when while since after ' +
    'before although though however but and so thus therefore moreover because there here what who where how all no not'
  ).split(' '),
);

/** Whether the full stop between two stretches of a line is that of an abbreviation, and the sentence goes on behind it. */
export function endsWithAbbreviation(before: string, behind: string): boolean {
  if (isBeforeName.test(before)) {
    return true;
  }
  const [, word = ''] = /^\s*(\p{L}+)/u.exec(behind) ?? [];
  return initials.test(before) && !beginnings.has(word.toLowerCase());
}
