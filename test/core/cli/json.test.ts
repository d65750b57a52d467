import assert from 'node:assert/strict';
import { commandLine, glossary, withGlossary } from './command-line.js';

/*
 * The JSON output is a contract: what is here does not change without a new major version, and docs/command-line.md describes it.
 */

const text = '# 说明\n\n加强**网络**安全工作。\n\n网络安全是基础。依照网络安全（cybersecurity）。\n';

function json(argv: readonly string[], files: Record<string, string> = { 'a.md': text }): unknown {
  const { out } = commandLine([...argv, ...withGlossary, '--format', 'json'], {
    files: { 'a.glossary.yaml': glossary, ...files },
  });
  return JSON.parse(out);
}

/** The shape of a value: its keys in order, and the kinds of what is behind them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : [shapeOf(value[0])];
  }
  if (value === null || typeof value !== 'object') {
    return value === null ? 'null' : typeof value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

const position = { line: 'number', column: 'number', offset: 'number' };

describe('check --format json', () => {
  it('has this shape', () => {
    const shape = shapeOf(json(['check', 'a.md']));
    assert.deepEqual(shape, {
      findings: [
        {
          file: 'string',
          code: 'string',
          severity: 'string',
          message: 'string',
          details: ['string'],
          start: position,
          end: position,
          text: 'string',
          concepts: ['string'],
          renderings: [
            {
              text: 'string',
              language: 'string',
              concept: 'string',
              status: 'string',
              when: 'string',
              source: 'string',
            },
          ],
          related: [{ message: 'string', file: 'string', start: position }],
          fixes: [
            {
              title: 'string',
              certain: 'boolean',
              edits: [{ start: position, end: position, newText: 'string' }],
            },
          ],
        },
      ],
      summary: { files: 'number', error: 'number', warning: 'number', information: 'number', hint: 'number' },
    });
  });

  it('says all of a finding', () => {
    assert.deepEqual(json(['check', 'a.md']), {
      findings: [
        {
          file: 'a.md',
          code: 'ambiguous-term',
          severity: 'warning',
          message:
            '“网络安全” has 2 renderings, and nothing here tells which is meant: “cybersecurity”, “network security”. Undecided once more in this document.',
          details: [
            'cybersecurity (preferred, 2014–): policy and law [Li Na 2020, §1]',
            'network security (admitted): technology alone',
          ],
          start: { line: 3, column: 5, offset: 10 },
          end: { line: 3, column: 11, offset: 16 },
          text: '网络**安全',
          concepts: ['wangluo-anquan'],
          renderings: [
            {
              text: 'cybersecurity',
              language: 'en',
              concept: 'wangluo-anquan',
              status: 'preferred',
              when: 'policy and law',
              source: 'li-2020 §1',
            },
            {
              text: 'network security',
              language: 'en',
              concept: 'wangluo-anquan',
              status: 'admitted',
              when: 'technology alone',
            },
          ],
          related: [
            {
              message: 'cybersecurity (preferred, 2014–): policy and law [Li Na 2020, §1]',
              file: 'a.glossary.yaml',
              start: { line: 8, column: 17, offset: 164 },
            },
            {
              message: 'network security (admitted): technology alone',
              file: 'a.glossary.yaml',
              start: { line: 9, column: 17, offset: 270 },
            },
            { message: 'Undecided here too', file: 'a.md', start: { line: 5, column: 1, offset: 21 } },
          ],
          fixes: [
            gloss('（cybersecurity）', { line: 3, column: 11, offset: 16 }),
            gloss('（network security）', { line: 3, column: 11, offset: 16 }),
          ],
        },
        {
          file: 'a.md',
          code: 'ambiguous-term',
          severity: 'hint',
          message:
            '“网络安全” has 2 renderings, and nothing here tells which is meant: “cybersecurity”, “network security”.',
          details: [
            'cybersecurity (preferred, 2014–): policy and law [Li Na 2020, §1]',
            'network security (admitted): technology alone',
          ],
          start: { line: 5, column: 1, offset: 21 },
          end: { line: 5, column: 5, offset: 25 },
          text: '网络安全',
          concepts: ['wangluo-anquan'],
          renderings: [
            {
              text: 'cybersecurity',
              language: 'en',
              concept: 'wangluo-anquan',
              status: 'preferred',
              when: 'policy and law',
              source: 'li-2020 §1',
            },
            {
              text: 'network security',
              language: 'en',
              concept: 'wangluo-anquan',
              status: 'admitted',
              when: 'technology alone',
            },
          ],
          related: [
            {
              message: 'cybersecurity (preferred, 2014–): policy and law [Li Na 2020, §1]',
              file: 'a.glossary.yaml',
              start: { line: 8, column: 17, offset: 164 },
            },
            {
              message: 'network security (admitted): technology alone',
              file: 'a.glossary.yaml',
              start: { line: 9, column: 17, offset: 270 },
            },
          ],
          fixes: [
            gloss('（cybersecurity）', { line: 5, column: 5, offset: 25 }),
            gloss('（network security）', { line: 5, column: 5, offset: 25 }),
          ],
        },
      ],
      summary: { files: 1, error: 0, warning: 1, information: 0, hint: 1 },
    });
  });

  it('has both keys where nothing is found', () => {
    assert.deepEqual(json(['check', 'a.md'], { 'a.md': '' }), {
      findings: [],
      summary: { files: 1, error: 0, warning: 0, information: 0, hint: 0 },
    });
  });

  it('offers replacements for an English term', () => {
    const files = { 'a.md': 'Build a Network.\n' };
    const { findings } = json(['check', 'a.md', '--direction', 'en-zh'], files) as {
      findings: { fixes: { title: string; edits: { newText: string }[] }[] }[];
    };
    assert.deepEqual(
      findings[0].fixes.map(({ title, edits }) => [title, edits[0].newText]),
      [
        ['Append the gloss (人脉, rénmài)', ' (人脉, rénmài)'],
        ['Append the gloss (网络, wǎngluò)', ' (网络, wǎngluò)'],
      ],
    );
  });

  it('lists the files in the order they were named', () => {
    const files = { 'b.md': '网络安全', 'a.md': '网络安全' };
    const { findings } = json(['check', 'b.md', 'a.md'], files) as { findings: { file: string }[] };
    assert.deepEqual(
      findings.map(({ file }) => file),
      ['b.md', 'a.md'],
    );
  });
});

function gloss(newText: string, at: object): object {
  return {
    title: `Append the gloss ${newText}`,
    certain: false,
    edits: [{ start: at, end: at, newText }],
  };
}

describe('terms --format json', () => {
  it('has this shape', () => {
    const shape = shapeOf(json(['terms', 'a.md'], { 'a.md': '依照网络安全（cybersecurity）。' }));
    assert.deepEqual(shape, {
      occurrences: [
        {
          file: 'string',
          start: position,
          end: position,
          text: 'string',
          language: 'string',
          term: 'string',
          concepts: ['string'],
          resolved: { by: 'string', rendering: 'string' },
        },
      ],
    });
  });

  it('says all of an occurrence', () => {
    assert.deepEqual(json(['terms', 'a.md']), {
      occurrences: [
        {
          file: 'a.md',
          start: { line: 3, column: 5, offset: 10 },
          end: { line: 3, column: 11, offset: 16 },
          text: '网络**安全',
          language: 'zh',
          term: '网络安全',
          concepts: ['wangluo-anquan'],
          resolved: null,
        },
        {
          file: 'a.md',
          start: { line: 5, column: 1, offset: 21 },
          end: { line: 5, column: 5, offset: 25 },
          text: '网络安全',
          language: 'zh',
          term: '网络安全',
          concepts: ['wangluo-anquan'],
          resolved: null,
        },
        {
          file: 'a.md',
          start: { line: 5, column: 11, offset: 31 },
          end: { line: 5, column: 15, offset: 35 },
          text: '网络安全',
          language: 'zh',
          term: '网络安全',
          concepts: ['wangluo-anquan'],
          resolved: { by: 'gloss', rendering: 'cybersecurity' },
        },
        {
          file: 'a.md',
          start: { line: 5, column: 16, offset: 36 },
          end: { line: 5, column: 29, offset: 49 },
          text: 'cybersecurity',
          language: 'en',
          term: 'cybersecurity',
          concepts: ['wangluo-anquan'],
          resolved: { by: 'only-choice', rendering: '网络安全' },
        },
      ],
    });
  });

  it('names all concepts of a term', () => {
    const { occurrences } = json(['terms', 'a.md'], { 'a.md': 'two networks' }) as {
      occurrences: { text: string; term: string; concepts: string[]; resolved: unknown }[];
    };
    const [{ text: written, term, concepts, resolved }] = occurrences;
    assert.deepEqual(
      [written, term, concepts, resolved],
      ['networks', 'network', ['renmai', 'wangluo'], null],
    );
  });

  it('has its key where nothing is found', () => {
    assert.deepEqual(json(['terms', 'a.md'], { 'a.md': '' }), { occurrences: [] });
  });
});
