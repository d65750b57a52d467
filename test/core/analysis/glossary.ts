import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse.js';
import type { Analysis } from '../../../src/core/analysis/analysis.js';
import type { Occurrence } from '../../../src/core/analysis/occurrence.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { unmark } from '../marked-text.js';

/** The terminology of the entries of `concepts:`, written as in a glossary file. */
export function terminologyOf(concepts: string): Terminology {
  const { glossary, problems } = loadGlossary(`concepts:\n${concepts}`, 'test.glossary.yaml');
  assert.deepEqual(problems, []);
  assert.ok(glossary);
  return Terminology.of([glossary]);
}

export function analyseText(text: string, terminology: Terminology, kind: DocumentKind = markdown): Analysis {
  return analyse({ uri: 'test', kind, text }, terminology);
}

/** What is known of the one occurrence that is marked: `依照⟦网络安全⟧法`. */
export function occurrenceIn(
  marked: string,
  terminology: Terminology,
  kind: DocumentKind = markdown,
): Occurrence & { readonly analysis: Analysis } {
  const { text, spans } = unmark(marked);
  const analysis = analyseText(text, terminology, kind);
  const found = analysis.occurrences.find(
    ({ start, end }) => start === spans[0].start && end === spans[0].end,
  );
  assert.ok(
    found,
    `nothing is found at the mark in ${marked}, only: ${analysis.occurrences.map((other) => other.text).join(', ')}`,
  );
  return { ...found, analysis };
}

/** How an occurrence was resolved, in a word or two: `gloss cybersecurity`, `open`. */
export function outcome({ resolution }: Occurrence): string {
  return resolution === undefined ? 'open' : `${resolution.by} ${resolution.choice.rendering.text}`;
}
