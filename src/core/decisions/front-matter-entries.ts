import type { YamlEntry, YamlMap, YamlNode } from '../glossary/yaml.js';
import type { Span } from '../text/span.js';
import type { Decision } from './decision.js';

/** The key of a document's front matter under which its decisions stand. */
export const frontMatterKey = 'glossary';

/** A decision in front matter, from its term to its rendering. */
export interface FrontMatterDecision extends Pick<Decision, 'subject' | 'rendering' | 'reason' | 'date'> {
  readonly span: Span;
}

export interface FrontMatterEntries {
  readonly decisions: readonly FrontMatterDecision[];
  /** What stands where a decision belongs and is none. */
  readonly faults: readonly Span[];
}

/**
 * The decisions in the front matter of a document: `glossary: { 网络安全: cybersecurity }`, or with keys behind a term,
 * `{ rendering: cybersecurity, reason: …, date: … }`. Other programs may use the key for something that is no map.
 */
export function frontMatterEntries(frontMatter: YamlMap | undefined): FrontMatterEntries {
  const section = frontMatter?.entries.find(({ key }) => key.text === frontMatterKey)?.value;
  if (section?.kind !== 'map') {
    const isMeant = section?.kind === 'text' && /[=＝：]/u.test(section.text);
    return { decisions: [], faults: isMeant ? [section] : [] };
  }
  const read = section.entries.map((entry) => ({ entry, decision: decisionIn(entry) }));
  return {
    decisions: read.flatMap(({ decision }) => decision ?? []),
    faults: read.flatMap(({ entry: { key, value }, decision }) =>
      decision === undefined ? { start: key.start, end: value?.end ?? key.end } : [],
    ),
  };
}

function decisionIn({ key, value }: YamlEntry): FrontMatterDecision | undefined {
  const node = value?.kind === 'map' ? fieldOf(value, 'rendering') : value;
  if (node?.kind !== 'text' || node.text.trim() === '') {
    return undefined;
  }
  const texts = (['reason', 'date'] as const).flatMap((name) => {
    const field = value?.kind === 'map' ? fieldOf(value, name) : undefined;
    return field?.kind === 'text' ? [[name, field.text] as const] : [];
  });
  const span = { start: key.start, end: node.end };
  return { subject: key.text, rendering: node.text, ...Object.fromEntries(texts), span };
}

function fieldOf(map: YamlMap, name: string): YamlNode | undefined {
  return map.entries.find(({ key }) => key.text === name)?.value;
}
