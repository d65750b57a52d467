import { movedNode, parsing, type YamlMap } from '../glossary/yaml.js';
import { inEnglish } from '../localize.js';
import type { Steps } from '../steps.js';
import type { Region } from './region.js';

/**
 * Reads, in steps, what the front matter of a document says, at its offsets in the document; undefined where it is none of
 * YAML.
 */
export function* readingFrontMatter(text: string, regions: readonly Region[]): Steps<YamlMap | undefined> {
  const region = regions.at(0);
  const opening = /^\ufeff?---[ \t]*\r?\n/u.exec(text)?.[0];
  if (region?.kind !== 'front-matter' || opening === undefined) {
    return undefined;
  }
  const closing = text.lastIndexOf('\n', region.end - 1) + 1;
  const { root } = yield* parsing(text.slice(opening.length, closing), inEnglish);
  return root?.kind === 'map' ? (movedNode(root, opening.length) as YamlMap) : undefined;
}
