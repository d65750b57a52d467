import { movedNode, parseYaml, type YamlMap } from '../glossary/yaml.js';
import type { Region } from './region.js';

/** What the front matter of a document says, at its offsets in the document; undefined where it is none of YAML. */
export function frontMatterOf(text: string, regions: readonly Region[]): YamlMap | undefined {
  const region = regions.at(0);
  const opening = /^\ufeff?---[ \t]*\r?\n/u.exec(text)?.[0];
  if (region?.kind !== 'front-matter' || opening === undefined) {
    return undefined;
  }
  const closing = text.lastIndexOf('\n', region.end - 1) + 1;
  const { root } = parseYaml(text.slice(opening.length, closing));
  return root?.kind === 'map' ? (movedNode(root, opening.length) as YamlMap) : undefined;
}
