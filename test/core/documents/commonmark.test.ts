import assert from 'node:assert/strict';
import { markdown } from '../../../src/core/documents/markdown.js';
import { fixtures } from './fixtures.js';
import { prose } from './marked.js';

interface Example {
  readonly example: number;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

/** Sections whose subject is covered on purpose where CommonMark shows it. */
const hiddenOnPurpose = new Set(['Autolinks', 'Entity and numeric character references']);

/** All examples in which words differ from those that CommonMark shows, each with its reason. */
const deviations: ReadonlyMap<number, string> = new Map([
  [20, 'an address is hidden'],
  [96, 'front matter'],
  [161, 'a fence right below HTML is read as code'],
  [162, 'a tag that never ends'],
  [196, 'a star that closes nothing'],
  [348, 'an address is hidden'],
  [414, 'stars that close nothing'],
  [419, 'stars that close nothing'],
  [482, 'an address is hidden'],
  [483, 'an address is hidden'],
  [520, 'a link within a link'],
  [521, 'a link within a link'],
  [522, 'a link within a link'],
  [528, 'an address is hidden'],
  [534, 'a link within a link'],
  [535, 'a link within a link'],
  [540, 'an address is hidden'],
  [543, 'a label on two lines'],
  [573, 'a link right behind a bracket that is none'],
  [626, 'attributes of a closing tag'],
  [628, 'comments as CommonMark 0.30 had them'],
]);

describe('CommonMark', () => {
  it('shows the words that are read as prose, in every example', function () {
    const [spec] = fixtures('peer-cases', 'commonmark-spec.json');
    if (spec === undefined) {
      this.test!.title += ' — skipped: ../shared/fixtures is not there';
      this.skip();
    }
    const { cases } = JSON.parse(spec.text) as { cases: Example[] };
    const differing = cases
      .filter(({ section }) => !hiddenOnPurpose.has(section))
      .filter((example) => words(prose(example.markdown, markdown)) !== words(shown(example.html)))
      .map(({ example }) => example);
    assert.deepEqual(differing, [...deviations.keys()]);
  });
});

/** The text of a page without what stands in code, with the text of its images. */
function shown(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(pre|code|script|style|textarea)\b[\s\S]*?(?:<\/\1>|$)/g, ' ')
    .replace(/<img[^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/?(?:em|strong)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function words(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
