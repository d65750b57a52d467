import assert from 'node:assert/strict';
import fc from 'fast-check';
import bundledGlossaries from 'bundled-glossaries';
import { extensions, Range, type TextDocument, Uri, workspace, WorkspaceEdit } from 'vscode';
import { findingsOf, usualSettings } from '../../src/checks/index';
import { aligning } from '../../src/core/alignment/aligning';
import { analyse } from '../../src/core/analysis/analyse';
import { markdown } from '../../src/core/documents/markdown';
import { loadGlossary } from '../../src/core/glossary/load';
import type { Glossary } from '../../src/core/glossary/model';
import { Terminology } from '../../src/core/glossary/terminology';
import { inEnglish } from '../../src/core/localize';
import { complete } from '../../src/core/steps';
import { dayOf } from '../../src/core/text/day';
import { closeAll, fileUri, openText, problemsOf, until } from './host';

/** The glossaries of the test's window: those bundled, and the folder's own. */
async function glossariesInForce(): Promise<Glossary[]> {
  const extension = extensions.getExtension('bilingual-glossary.bilingual-glossary');
  assert.ok(extension);
  const bundled = bundledGlossaries.map((name) => Uri.joinPath(extension.extensionUri, 'glossary', name));
  const glossaries: Glossary[] = [];
  for (const uri of [...bundled, fileUri('sample.glossary.yaml')]) {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const { glossary } = loadGlossary(text, uri.toString());
    if (glossary) glossaries.push(glossary);
  }
  return glossaries;
}

/** What the engine finds in a text with the glossaries in force. */
async function fresh(text: string): Promise<string[]> {
  const alone = analyse({ uri: 'fresh', kind: markdown, text }, Terminology.of(await glossariesInForce()));
  const analysis = complete(aligning(alone, []));
  const tools = { localize: inEnglish, reader: 'en' as const, today: dayOf(new Date()) };
  return findingsOf(analysis, usualSettings, tools).map(({ code, start, end }) => `${code} ${start}–${end}`);
}

function shown(document: TextDocument): string[] {
  return problemsOf(document.uri).map(({ code, range }) => {
    const { value } = code as { value: string };
    return `${value} ${document.offsetAt(range.start)}–${document.offsetAt(range.end)}`;
  });
}

const snippet = fc.constantFrom(
  ...[
    '网络安全',
    '信息安全',
    '国家',
    '安全',
    'cyber',
    'network security',
    '（cybersecurity）',
    '。',
    '\n\n',
    ' ',
  ],
  ...[
    '`',
    '```\n',
    '**',
    '<!-- glossary-disable -->\n',
    '<!-- glossary: 网络安全 = cybersecurity -->\n',
    '# ',
  ],
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(6),
  added: fc.array(snippet, { maxLength: 5 }).map((parts) => parts.join('')),
  pause: fc.constantFrom(0, 0, 0, 20, 250),
});

describe('a document under many edits', () => {
  afterEach(closeAll);

  it('has in the end the problems that a fresh look at it finds', async () => {
    const seed = Date.now();
    const [edits] = fc.sample(fc.array(edit, { minLength: 30, maxLength: 30 }), { seed, numRuns: 1 });
    const document = await openText('网络安全与信息安全。\n\nOn network security.\n'.repeat(20));
    for (const { at, removed, added, pause } of edits) {
      const start = Math.floor(at * document.getText().length);
      const range = new Range(document.positionAt(start), document.positionAt(start + removed));
      const change = new WorkspaceEdit();
      change.replace(document.uri, range, added);
      assert.ok(await workspace.applyEdit(change));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const expected = (await fresh(document.getText())).sort();
    await until(
      `the problems that a fresh look finds (seed ${seed}): ${expected.join(', ')}`,
      () => shown(document).sort(),
      (found) => JSON.stringify(found) === JSON.stringify(expected),
    );
  }).timeout(60_000);
});
