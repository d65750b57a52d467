import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/localize.js';
import { htmlReport } from '../../../src/core/report/html/html-report.js';
import { terminologyOfData } from '../map/glossaries.js';
import { mapsForReport } from '../../../src/core/map/report-maps.js';
import type { ConceptInDocument, Report, ReportedConcept } from '../../../src/core/report/report.js';

const none = { unresolved: 0, reworded: 0, missing: 0, unfollowed: 0 };
const english = (text: string, count: number) =>
  ({ text, language: 'en', status: 'admitted', count }) as const;

const noMaps = () => undefined;

function concept(name: string, documents: readonly ConceptInDocument[]): ReportedConcept {
  const renderings = documents.flatMap((document) => document.renderings);
  const names = [{ text: name, language: 'zh', status: 'preferred' }] as const;
  return { id: name, names, renderings, ...none, documents, open: [] };
}

function reportOf(concepts: readonly ReportedConcept[]): Report {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  return {
    day: '2026-06-01',
    totals: { documents: 0, translations: 0, concepts: 0, inconsistent: 0, rendered: 0, ...none, findings },
    ...{ concepts, decisions: [], checks: [], documents: [], troubles: [] },
  };
}

/** The cells of the pictures that have something in them: what they say when asked, and their letters. */
function cellsIn(page: string): string[] {
  return [...page.matchAll(/<g><title>(.*?)<\/title>.*?<text class="letter"[^>]*>(.*?)<\/text><\/g>/gu)].map(
    ([, title, letter]) => `${letter} | ${title}`,
  );
}

describe('the picture of a report', () => {
  it('has a letter for each rendering, the leading one first, and says them', () => {
    const page = htmlReport(
      reportOf([
        concept('网络安全', [
          { file: 'a.md', ...none, renderings: [english('cybersecurity', 3)] },
          { file: 'b.md', ...none, renderings: [english('network security', 2)], unresolved: 1 },
          { file: 'c.md', ...none, renderings: [], missing: 2, reworded: 1, unfollowed: 1 },
        ]),
      ]),
      'en',
      inEnglish,
      noMaps,
    );
    assert.deepEqual(cellsIn(page), [
      'A | a.md: A cybersecurity × 3',
      'B? | b.md: B network security × 2; ? undecided × 1',
      '~–· | c.md: ~ in other words × 1; – missing × 2; · not aligned × 1',
    ]);
  });

  it('comes in pieces that fit on a page, and tells what it leaves out', () => {
    const documents = Array.from({ length: 61 }, (_, index) => ({
      ...{ file: `${String(index).padStart(3, '0')}.md`, ...none },
      renderings: [english('a', 1)],
    }));
    const concepts = Array.from({ length: 201 }, (_, index) =>
      concept(`甲${index}`, documents.slice(index % 2)),
    );
    const page = htmlReport(reportOf(concepts), 'en', inEnglish, noMaps);
    assert.equal(page.match(/<figure>/gu)?.length, Math.ceil(200 / 30) * Math.ceil(60 / 20));
    assert.match(
      page,
      />Drawn are 200 of 201 concepts and 60 of 61 documents; the tables below have all\.</u,
    );
  });
});

describe('a report with nothing to tell', () => {
  it('is a page with its totals', () => {
    const page = htmlReport(reportOf([]), 'en', inEnglish, noMaps);
    assert.doesNotMatch(page, /<h2/u);
    assert.match(page, /<dt>Documents<\/dt><dd>0<\/dd>/u);
  });
});

describe('the maps of a report', () => {
  const terminology = terminologyOfData({
    concepts: [
      { id: 'wide', zh: '甲安', en: ['first', 'shared'] },
      { id: 'narrow', zh: '乙安', en: ['second', 'shared'] },
      { id: 'apart', zh: '丙安', en: '</details><script>alert(1)</script>' },
      { id: 'alone', zh: '丁安', en: ['third', 'fourth'] },
    ],
    distinctions: [{ id: 'apart', between: ['wide', 'apart'], says: 'One is wider.' }],
  });
  const maps = mapsForReport([terminology], { reader: 'en', localize: inEnglish });
  const page = (...concepts: readonly ReportedConcept[]) =>
    htmlReport(reportOf(concepts), 'en', inEnglish, maps);
  const rendered = (id: string, ...renderings: readonly string[]) =>
    concept(id, [{ file: 'a.md', ...none, renderings: renderings.map((text) => english(text, 1)) }]);
  const mapsIn = (html: string) =>
    [...html.matchAll(/<summary>(.*?)<\/summary>/gu)].map(([, title]) => title);

  it('are there of concepts that are rendered in several ways and have neighbours', () =>
    assert.deepEqual(
      mapsIn(
        page(
          rendered('wide', 'first', 'shared'),
          rendered('narrow', 'second'),
          rendered('alone', 'third', 'fourth'),
          rendered('gone', 'x', 'y'),
        ),
      ),
      ['Distinction map of 甲安'],
    ));

  it('let nothing of a glossary run', () => {
    const written = page(rendered('wide', 'first', 'shared'));
    assert.match(written, /&#60;\/details&#62;/u);
    assert.doesNotMatch(written, /<script/u);
  });
});
