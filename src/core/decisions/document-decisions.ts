import type { Directive } from '../directives/directive.js';
import { linesOf, nextLineOf } from '../directives/lines.js';
import type { YamlMap, YamlNode } from '../glossary/yaml.js';
import { Lines } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { type Decision, type DecisionOrigin, decisionOrigins } from './decision.js';

/** The key of a document's front matter under which its decisions stand. */
export const frontMatterKey = 'glossary';

/**
 * The decisions that a document records itself, in its directives and its front matter, the strongest first: of those
 * of one kind the last one, so that a later directive takes the place of an earlier one from there on.
 */
export function documentDecisions(
  uri: string,
  text: string,
  directives: readonly Directive[],
  frontMatter: YamlMap | undefined,
): Decision[] {
  let lines: Lines | undefined;
  const placeOf = ({ start, end }: Span) => {
    lines ??= new Lines(text);
    const { line, column } = lines.positionAt(start);
    return { uri, start, end, line, column };
  };
  const decisions = [
    ...directives.flatMap((directive) => {
      if (!('subject' in directive)) return [];
      const { subject, rendering, reason } = directive;
      return {
        ...scopeOf(directive, text),
        subject: subject.text,
        rendering: rendering.text,
        ...(reason === undefined ? {} : { reason }),
        place: placeOf(directive),
      };
    }),
    ...entriesOf(frontMatter).map(({ subject, rendering, span }) => ({
      origin: 'front-matter' as const,
      subject,
      rendering,
      place: placeOf(span),
    })),
  ];
  return decisions.reverse().sort((a, b) => strength(a.origin) - strength(b.origin));
}

function strength(origin: DecisionOrigin): number {
  return decisionOrigins.indexOf(origin);
}

function scopeOf(directive: Directive, text: string): { origin: DecisionOrigin; scope: Span } {
  const { kind, comment } = directive;
  switch (kind) {
    case 'glossary-line':
      return { origin: 'line', scope: linesOf(text, comment) };
    case 'glossary-next-line':
      return { origin: 'line', scope: nextLineOf(text, comment.end) };
    default:
      return { origin: 'directive', scope: { start: comment.start, end: text.length } };
  }
}

/** `glossary: { 网络安全: cybersecurity }` */
function entriesOf(frontMatter: YamlMap | undefined): { subject: string; rendering: string; span: Span }[] {
  const value = frontMatter?.entries.find(({ key }) => key.text === frontMatterKey)?.value;
  if (value?.kind !== 'map') {
    return [];
  }
  return value.entries.flatMap(({ key, value: rendering }) =>
    isText(rendering)
      ? [{ subject: key.text, rendering: rendering.text, span: { start: key.start, end: rendering.end } }]
      : [],
  );
}

function isText(node: YamlNode | undefined): node is YamlNode & { kind: 'text' } {
  return node?.kind === 'text';
}
