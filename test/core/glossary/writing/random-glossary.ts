import * as fc from 'fast-check';

/*
 * Random glossary files as people may write them: in lines or in brackets, at any indentation, with comments wherever
 * one may stand. Every comment has a number, so that one that is lost is missed.
 */

/** A glossary file, and the ids of its concepts. */
export interface RandomGlossary {
  readonly text: string;
  readonly ids: readonly string[];
}

interface Style {
  readonly listIndent: 0 | 2;
  readonly lineBreak: string;
  readonly isSpaced: boolean;
  readonly endsWithLineBreak: boolean;
  readonly mark: '' | '\ufeff';
}

type Words = readonly string[];
type TermStyle =
  'text' | 'brackets' | 'lines' | 'maps' | 'spread' | 'map' | 'spread map' | 'quoted' | 'below';

interface RandomConcept {
  readonly hasId: boolean;
  readonly isInBrackets: boolean;
  readonly zh: TermStyle;
  readonly en: TermStyle | 'none' | 'nothing';
  readonly count: number;
  readonly note: 'none' | 'plain' | '|' | '|+' | '|-' | '>';
  readonly hasComments: readonly boolean[];
}

const termStyle = fc.constantFrom<TermStyle>(
  'text',
  'brackets',
  'lines',
  'maps',
  'spread',
  'map',
  'spread map',
  'quoted',
  'below',
);

const concept: fc.Arbitrary<RandomConcept> = fc.record({
  hasId: fc.boolean(),
  isInBrackets: fc.boolean(),
  zh: termStyle,
  en: fc.oneof({ weight: 8, arbitrary: termStyle }, fc.constantFrom('none' as const, 'nothing' as const)),
  count: fc.integer({ min: 1, max: 3 }),
  note: fc.constantFrom('none', 'plain', '|', '|+', '|-', '>'),
  hasComments: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
});

const style: fc.Arbitrary<Style> = fc.record({
  listIndent: fc.constantFrom(0, 2),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  isSpaced: fc.boolean(),
  endsWithLineBreak: fc.boolean(),
  mark: fc.constantFrom('', '\ufeff'),
});

const around = fc.record({
  before: fc.constantFrom('', 'format: 1', 'title: T # named', '---', '# only a comment'),
  behind: fc.constantFrom('', 'distinctions', 'title', '...'),
  list: fc.constantFrom('lines', 'lines', 'lines', 'brackets', 'brackets in lines', 'brackets with a comma'),
  hasComments: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
});

/** Glossary files with one concept to four. */
export const randomGlossary: fc.Arbitrary<RandomGlossary> = fc
  .tuple(style, around, fc.array(concept, { minLength: 1, maxLength: 4 }))
  .map(([styled, surroundings, concepts]) => write(styled, surroundings, concepts));

type Around = typeof around extends fc.Arbitrary<infer T> ? T : never;

function write(
  styled: Style,
  { before, behind, list, hasComments }: Around,
  concepts: readonly RandomConcept[],
) {
  let number = 0;
  const comment = (isThere: boolean, column: number) =>
    isThere ? [`${' '.repeat(column)}# comment ${number++}: - { [x`] : [];
  const aside = (isThere: boolean) => (isThere ? ` # comment ${number++} "` : '');
  const lines: string[] = [...comment(hasComments[0], 0)];
  if (before !== '') lines.push(before);
  const ids = concepts.map(({ hasId }, index) => (hasId ? `id-${index}` : `词${index}-0`));
  if (list === 'lines') {
    lines.push(`concepts:${aside(hasComments[1])}`, ...comment(hasComments[2], 3));
    concepts.forEach((each, index) => {
      if (styled.isSpaced) lines.push('');
      lines.push(...conceptLines(each, index));
    });
    lines.push(...comment(hasComments[3], styled.listIndent));
  } else if (list === 'brackets in lines') {
    lines.push(`concepts: [${aside(hasComments[1])}`);
    concepts.forEach((each, index) => {
      const comma = index < concepts.length - 1 || hasComments[2] ? ',' : '';
      lines.push(`    ${inBrackets(each, index)}${comma}${aside(hasComments[3])}`);
    });
    lines.push(`  ]${aside(hasComments[0])}`);
  } else {
    const comma = list === 'brackets with a comma' ? ', ' : '';
    lines.push(`concepts: [${concepts.map(inBrackets).join(', ')}${comma}]${aside(hasComments[1])}`);
  }
  if (behind === 'distinctions') {
    lines.push('', `distinctions:`, `${' '.repeat(styled.listIndent)}- { between: [a, b], says: c }`);
  } else if (behind !== '') {
    lines.push(behind === 'title' ? (before.startsWith('title') ? 'format: 1' : 'title: T') : behind);
  }
  const text = lines.join(styled.lineBreak) + (styled.endsWithLineBreak ? styled.lineBreak : '');
  return { text: styled.mark + text, ids };

  function conceptLines(each: RandomConcept, index: number): string[] {
    const dash = `${' '.repeat(styled.listIndent)}- `;
    const inner = ' '.repeat(styled.listIndent + 2);
    const [a, b, c, d, e, f] = each.hasComments;
    if (each.isInBrackets) {
      return [`${dash}${inBrackets(each, index)}${aside(a)}`, ...comment(b, styled.listIndent + 2)];
    }
    const fields = [
      ...(each.hasId ? [`id: id-${index}${aside(a)}`] : []),
      ...termLines('zh', each.zh, words('词', index, each.count), c),
      ...comment(d, 2),
      ...(each.en === 'none'
        ? []
        : each.en === 'nothing'
          ? [`en:${aside(e)}`]
          : termLines('en', each.en, words('term ', index, each.count), e)),
      ...noteLines(each.note, f),
    ];
    return [
      dash + fields[0],
      ...fields.slice(1).map((line) => inner + line),
      ...comment(b, styled.listIndent + 2),
    ];
  }

  function termLines(
    language: string,
    how: TermStyle,
    [first, ...rest]: Words,
    isCommented: boolean,
  ): string[] {
    const nested = ' '.repeat(styled.listIndent);
    const all = [first, ...rest];
    switch (how) {
      case 'text':
        return [`${language}: ${first}${aside(isCommented)}`];
      case 'quoted':
        return [`${language}: '${first}'${aside(isCommented)}`];
      case 'below':
        return [`${language}:${aside(isCommented)}`, `    ${first}`];
      case 'map':
        return [`${language}: { term: ${first}, when: "x, y" }${aside(isCommented)}`];
      case 'spread map':
        return [
          `${language}:`,
          `  term: ${first}${aside(isCommented)}`,
          ...comment(isCommented, 2),
          '  when: x',
        ];
      case 'brackets':
        return [`${language}: [${all.join(', ')}]${aside(isCommented)}`];
      case 'lines':
        return [`${language}:`, ...all.flatMap((word) => [`${nested}- ${word}${aside(isCommented)}`])];
      case 'maps':
        return [
          `${language}:${aside(isCommented)}`,
          ...all.map((word) => `${nested}- {term: ${word}, status: admitted,}`),
          ...comment(isCommented, 4),
        ];
      case 'spread':
        return [
          `${language}:`,
          ...all.flatMap((word) => [
            `${nested}- term: ${word}${aside(isCommented)}`,
            `${nested}  note: >-`,
            `${nested}    n`,
            ...comment(isCommented, styled.listIndent + 2),
            `${nested}  since:`,
          ]),
        ];
    }
  }

  function noteLines(how: RandomConcept['note'], isCommented: boolean): string[] {
    if (how === 'none') return [];
    return how === 'plain'
      ? ['note: a note', `  of two lines${aside(isCommented)}`]
      : [`note: ${how}`, '  # this is no comment', '', '  text', '', ''];
  }
}

function inBrackets({ hasId, zh, en, count }: RandomConcept, index: number): string {
  const value = (how: TermStyle, all: Words) =>
    ({
      text: all[0],
      below: all[0],
      quoted: `"${all[0]}"`,
      map: `{ term: ${all[0]}, when: 'x' }`,
      'spread map': `{term: ${all[0]}, note:, }`,
      brackets: `[${all.join(',')}]`,
      lines: `[ ${all.join(' , ')}, ]`,
      maps: `[${all.map((word) => `{ term: ${word}, status: admitted }`).join(', ')}]`,
      spread: `[{ term: ${all[0]}, forms: [a, b] }]`,
    })[how];
  const fields = [
    ...(hasId ? [`id: id-${index}`] : []),
    `zh: ${value(zh, words('词', index, count))}`,
    ...(en === 'none' ? [] : en === 'nothing' ? ['en:'] : [`en: ${value(en, words('term ', index, count))}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

function words(word: string, index: number, count: number): Words {
  return Array.from({ length: count }, (_, i) => `${word}${index}-${i}`);
}
