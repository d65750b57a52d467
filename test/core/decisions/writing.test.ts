import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse.js';
import type { Analysis } from '../../../src/core/analysis/analysis.js';
import type { DocumentDecision } from '../../../src/core/decisions/writing/comment-text.js';
import { decideHere } from '../../../src/core/decisions/writing/decide-here.js';
import { decideInDocument } from '../../../src/core/decisions/writing/decide-in-document.js';
import { documentKinds } from '../../../src/core/documents/kinds.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import type { Edit } from '../../../src/core/finding.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';

const glossary = `concepts:
  - { id: wangluo-anquan, zh: [网络安全, 網絡安全], en: [cybersecurity, network security] }
  - { id: guojia-anquan, zh: 国家安全, en: national security }
  - { id: guomin-anquan, zh: 国民安全, en: national security }
`;
const terminology = Terminology.of([loadGlossary(glossary, 'a.glossary.yaml').glossary!]);

const kindNamed = (id: string): DocumentKind => documentKinds.find((kind) => kind.id === id)!;

const analysing =
  (kind: DocumentKind) =>
  (text: string): Analysis =>
    analyse({ uri: 'input', kind, text }, terminology);

const usual: DocumentDecision = { subject: '网络安全', rendering: 'cybersecurity' };

type Case = readonly [what: string, kind: string, before: string, after: string, decision?: DocumentDecision];

/** A file with one unit, of which the source is “a”. */
function xliff(target: string): string {
  return `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="en" target-language="zh"><body><trans-unit id="1"><source>a</source>
${target}
</trans-unit></body></file></xliff>
`;
}

function po(translation: string): string {
  return `msgid ""\nmsgstr "Language: zh\\n"\n\nmsgid "a"\n${translation}\n`;
}

const inDocument: readonly Case[] = [
  [
    'into new front matter',
    'markdown',
    '网络安全。\n',
    '---\nglossary:\n  网络安全: cybersecurity\n---\n\n网络安全。\n',
  ],
  [
    'above the outermost element of XLIFF',
    'xliff',
    xliff('<target>网络安全</target>'),
    xliff('<target>网络安全</target>').replace(
      '<xliff',
      '<!-- glossary: 网络安全 = cybersecurity -->\n<xliff',
    ),
  ],
  [
    'above the header of PO',
    'po',
    po('msgstr "网络安全"'),
    `# glossary: 网络安全 = cybersecurity\n\n${po('msgstr "网络安全"')}`,
  ],
  [
    'into new front matter, with the reason',
    'markdown',
    '网络安全。\n',
    '---\nglossary:\n  网络安全: { rendering: cybersecurity, reason: "a: b" }\n---\n\n网络安全。\n',
    { ...usual, reason: 'a: b' },
  ],
  [
    'into front matter that there is',
    'markdown',
    '---\ntitle: 一 # c\n---\n\n网络安全。\n',
    '---\ntitle: 一 # c\nglossary:\n  网络安全: cybersecurity\n---\n\n网络安全。\n',
  ],
  [
    'into front matter with the line breaks of Windows and a byte order mark',
    'markdown',
    '\ufeff---\r\ntitle: 一\r\n---\r\n\r\n网络安全。\r\n',
    '\ufeff---\r\ntitle: 一\r\nglossary:\r\n  网络安全: cybersecurity\r\n---\r\n\r\n网络安全。\r\n',
  ],
  [
    'into new front matter behind a byte order mark',
    'markdown',
    '\ufeff网络安全。\n',
    '\ufeff---\nglossary:\n  网络安全: cybersecurity\n---\n\n网络安全。\n',
  ],
  [
    'into front matter that is empty',
    'markdown',
    '---\n---\n网络安全。\n',
    '---\nglossary:\n  网络安全: cybersecurity\n---\n网络安全。\n',
  ],
  [
    'beside other decisions',
    'markdown',
    '---\nglossary:\n  国家安全: national security # c\ntitle: x\n---\n网络安全。\n',
    '---\nglossary:\n  国家安全: national security # c\n  网络安全: cybersecurity\ntitle: x\n---\n网络安全。\n',
  ],
  [
    'beside other decisions, in brackets',
    'markdown',
    '---\nglossary: { 国家安全: national security }\n---\n网络安全。\n',
    '---\nglossary: { 国家安全: national security, 网络安全: cybersecurity }\n---\n网络安全。\n',
  ],
  [
    'in the place of another decision',
    'markdown',
    '---\nglossary:\n  网络安全: network security # c\n---\n网络安全。\n',
    '---\nglossary:\n  网络安全: cybersecurity # c\n---\n网络安全。\n',
  ],
  [
    'into an empty key',
    'markdown',
    '---\nglossary:\ntitle: x\n---\n网络安全。\n',
    '---\nglossary: { 网络安全: cybersecurity }\ntitle: x\n---\n网络安全。\n',
  ],
  [
    'into a comment where front matter is another program’s',
    'markdown',
    '---\nglossary: [a]\n---\n网络安全。\n',
    '---\nglossary: [a]\n---\n<!-- glossary: 网络安全 = cybersecurity -->\n\n网络安全。\n',
  ],
  [
    'into a directive on it',
    'markdown',
    '<!-- glossary: 网络安全 = network security -- once -->\n\n网络安全。\n',
    '<!-- glossary: 网络安全 = cybersecurity -->\n\n网络安全。\n',
  ],
  [
    'into a directive on it and front matter, for what stands above',
    'markdown',
    '网络安全。\n\n<!-- glossary: 网络安全 = network security -->\n\n网络安全。\n',
    '---\nglossary:\n  网络安全: cybersecurity\n---\n\n网络安全。\n\n<!-- glossary: 网络安全 = cybersecurity -->\n\n网络安全。\n',
  ],
  ['at the top of LaTeX', 'latex', '网络安全。\n', '% glossary: 网络安全 = cybersecurity\n网络安全。\n'],
  [
    'below the magic comments of LaTeX',
    'latex',
    '% !TEX program = xelatex\n\\documentclass{ctexart}\n网络安全。\n',
    '% !TEX program = xelatex\n% glossary: 网络安全 = cybersecurity\n\\documentclass{ctexart}\n网络安全。\n',
  ],
  [
    'for an English term',
    'latex',
    'National security.\n',
    '% glossary: national security = 国民安全\nNational security.\n',
    { subject: 'national security', rendering: '国民安全' },
  ],
];

const here: readonly Case[] = [
  [
    'at the end of a line',
    'markdown',
    '⟦网络安全⟧。\n下',
    '网络安全。 <!-- glossary-line: 网络安全 = cybersecurity -->\n下',
  ],
  [
    'with the reason',
    'markdown',
    '⟦网络安全⟧。',
    '网络安全。 <!-- glossary-line: 网络安全 = cybersecurity -- a quotation -->',
    { ...usual, reason: 'a\n quotation' },
  ],
  [
    'before a hard line break',
    'markdown',
    '⟦网络安全⟧。  \n下',
    '网络安全。 <!-- glossary-line: 网络安全 = cybersecurity -->  \n下',
  ],
  [
    'in the cell of a table',
    'markdown',
    '| 中 | 英 |\n|---|---|\n| ⟦网络安全⟧ | x |\n',
    '| 中 | 英 |\n|---|---|\n| 网络安全 <!-- glossary-line: 网络安全 = cybersecurity --> | x |\n',
  ],
  [
    'behind the term where code runs over the end of the line',
    'markdown',
    '⟦网络安全⟧ `a\nb` c\n',
    '网络安全 <!-- glossary-line: 网络安全 = cybersecurity --> `a\nb` c\n',
  ],
  [
    'above where the term itself runs over the end of the line',
    'markdown',
    '一\n\n⟦网络\n安全⟧。\n',
    '一\n\n<!-- glossary-next-line: 网络安全 = cybersecurity -->\n网络\n安全。\n',
  ],
  [
    'in the place of another one',
    'markdown',
    '⟦网络安全⟧。 <!-- glossary-line: 网络安全 = network security -- once -->',
    '网络安全。 <!-- glossary-line: 网络安全 = cybersecurity -->',
  ],
  ['in MDX', 'mdx', '⟦网络安全⟧。', '网络安全。 {/* glossary-line: 网络安全 = cybersecurity */}'],
  [
    'above in LaTeX',
    'latex',
    '一\n  ⟦网络安全⟧。 % c\n',
    '一\n  % glossary-next-line: 网络安全 = cybersecurity\n  网络安全。 % c\n',
  ],
  [
    'for an English term',
    'latex',
    'Their ⟦national security⟧.\n',
    '% glossary-next-line: national security = 国家安全\nTheir national security.\n',
    { subject: 'national security', rendering: '国家安全' },
  ],
];

describe('a decision is written into a document', () => {
  for (const [what, kind, before, after, decision = usual] of inDocument) {
    it(`for all of it: ${what}`, () => {
      const analyseAnew = analysing(kindNamed(kind));
      const edits = decideInDocument(analyseAnew(before), decision, analyseAnew);
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  for (const [what, kind, marked, after, decision = usual] of here) {
    it(`here: ${what}`, () => {
      const start = marked.indexOf('⟦');
      const before = marked.replace(/[⟦⟧]/gu, '');
      const end = marked.indexOf('⟧') - 1;
      const analyseAnew = analysing(kindNamed(kind));
      const edits = decideHere(analyseAnew(before), { start, end }, decision, analyseAnew);
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  for (const decision of [
    { ...usual, rendering: 'no such rendering' },
    { ...usual, subject: 'no such term' },
    { ...usual, rendering: 'cybersecurity --> x' },
    { ...usual, reason: 'x */} y' },
    { ...usual, reason: 'x --> y' },
  ]) {
    it(`but never so that a comment ends early or nothing is decided: ${JSON.stringify(decision)}`, () => {
      const analyseAnew = analysing(kindNamed('latex'));
      const before = analyseAnew('网络安全');
      assert.equal(decideInDocument(before, decision, analyseAnew), undefined);
      assert.equal(decideHere(before, before.occurrences[0], decision, analyseAnew), undefined);
    });
  }
});

describe('whatever document a decision is written into', () => {
  const pieces = [
    '网络安全',
    '網絡安全',
    '网络\n安全',
    'network security',
    'national security',
    '国家安全',
    '。',
    ' ',
    '  \n',
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '- ',
    '> ',
    '| a | b |\n|---|---|\n| ',
    ' | ',
    '`',
    '```\n',
    '**',
    '<!-- ',
    ' -->',
    '{/* ',
    ' */}',
    '[',
    '](x)',
    '%',
    '\\emph{',
    '}',
    '$',
    '---\n',
    'title: x\n',
    'glossary: ',
    'glossary:\n',
    '  网络安全: network security\n',
    'glossary-line: 网络安全 = network security',
    '\ufeff',
    '<p title="',
    '">',
    '=====',
    '.. ',
    '// ',
  ] as const;
  const document = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join(''));
  let written = { here: 0, inDocument: 0, asked: 0 };

  for (const kind of documentKinds.filter(({ segmenting }) => segmenting === undefined)) {
    it(`all else stays as it is, and the occurrence is decided on: ${kind.id}`, function () {
      this.timeout(60_000);
      written = { here: 0, inDocument: 0, asked: 0 };
      const analyseAnew = analysing(kind);
      fc.assert(
        fc.property(document, fc.nat(), (text, nth) => {
          const before = analyseAnew(text);
          const wanted = before.occurrences.filter(({ senses }) => senses[0].term.text === '网络安全');
          fc.pre(wanted.length > 0);
          written.asked++;
          const occurrence = wanted[nth % wanted.length];
          const index = before.occurrences.indexOf(occurrence);
          const ways = {
            here: decideHere(before, occurrence, usual, analyseAnew),
            inDocument: decideInDocument(before, usual, analyseAnew),
          };
          for (const [way, edits] of Object.entries(ways)) {
            if (edits === undefined) continue;
            written[way as keyof typeof ways]++;
            const after = analyseAnew(applyEdits(text, edits));
            assert.deepEqual(
              after.occurrences.map((each) => each.text),
              before.occurrences.map((each) => each.text),
            );
            const { resolution } = after.occurrences[index];
            assert.equal(resolution?.by, 'decision');
            if (way === 'here') assert.equal(resolution?.choice.rendering.text, 'cybersecurity');
            assert.equal(applyEdits(after.document.text, inverse(text, edits)), text);
          }
        }),
        { numRuns: 300 },
      );
      // Where it can be done at all, it is done.
      assert.ok(written.inDocument > 0.7 * written.asked, JSON.stringify(written));
      // A comment that must stand apart is only possible above the first line of a block.
      const least = kind.comment?.stands === 'block' ? 0.3 : 0.5;
      assert.ok(written.here > least * written.asked, JSON.stringify(written));
    });
  }
});

/** The edits that undo edits of a text. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, newText }) => {
      const undone = {
        start: start + shift,
        end: start + shift + newText.length,
        newText: text.slice(start, end),
      };
      shift += newText.length - (end - start);
      return undone;
    });
}
