import type { Directive } from '../directives/directive.js';
import { linesOf, nextLineOf } from '../directives/lines.js';
import type { YamlMap } from '../glossary/yaml.js';
import { Lines } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { type Decision, type DecisionOrigin, decisionOrigins } from './decision.js';
import { frontMatterEntries } from './front-matter-entries.js';

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
    ...frontMatterEntries(frontMatter).decisions.map(({ span, ...said }) => ({
      origin: 'front-matter' as const,
      ...said,
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
