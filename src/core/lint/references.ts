import { termsOf } from '../glossary/model.js';
import { listed } from '../localize.js';
import type { Span } from '../text/span.js';
import { spellingKey } from '../text/spelling-key.js';
import { partOf, type LintContext } from './context.js';
import type { Fault, LintRule } from './rule.js';

/** References that lead nowhere: to concepts, renderings and sources that no glossary has. */
export const references: LintRule = {
  *concept(concept, context) {
    for (const [index, id] of concept.see.entries()) {
      yield* sideFaults({ concept: id }, partOf(concept, `see.${index}`), context);
    }
    yield* sourceFaults(concept.source, partOf(concept, 'source'), context);
    for (const language of ['zh', 'en'] as const) {
      for (const [index, { source }] of concept.terms[language].entries()) {
        yield* sourceFaults(source, partOf(concept, `${language}.${index}.source`), context);
      }
    }
  },

  *distinction(distinction, context) {
    for (const list of ['between', 'points'] as const) {
      for (const [index, side] of distinction[list].entries()) {
        yield* sideFaults(side, partOf(distinction, `${list}.${index}`), context);
      }
    }
    yield* sourceFaults(distinction.source, partOf(distinction, 'source'), context);
  },
};

interface Side {
  readonly concept: string;
  readonly rendering?: string;
}

function* sideFaults({ concept: id, rendering }: Side, span: Span, context: LintContext): Iterable<Fault> {
  const { localize, terminology } = context;
  const concept = terminology.concepts.get(id);
  if (concept === undefined) {
    const message = localize('No glossary has a concept with the id “{0}”; write one that there is.', id);
    const spelt = (name: string) => (rendering === undefined ? name : `${name}/${rendering}`);
    const fixes = context.correction(span, id, terminology.concepts.keys(), spelt);
    yield { code: 'unknown-concept', span, message, fixes };
    return;
  }
  const terms = termsOf(concept).map(({ text }) => text);
  if (rendering !== undefined && !terms.some((text) => spellingKey(text) === spellingKey(rendering))) {
    const message = localize(
      'The concept “{0}” has no term “{1}”; it has {2}.',
      id,
      rendering,
      listed(terms, localize),
    );
    const fixes = context.correction(span, rendering, terms, (name) => `${id}/${name}`);
    yield { code: 'unknown-rendering', span, message, fixes };
  }
}

function* sourceFaults(reference: string | undefined, span: Span, context: LintContext): Iterable<Fault> {
  if (reference === undefined) {
    return;
  }
  const { source, key, where } = context.terminology.sourceOf(reference);
  if (source === undefined) {
    const { localize, terminology } = context;
    const message = localize('No glossary has a source “{0}”; add it under “sources:”.', key);
    const spelt = (name: string) => [name, where].filter((part) => part !== '').join(' ');
    yield {
      code: 'unknown-source',
      span,
      message,
      fixes: context.correction(span, key, terminology.sources.keys(), spelt),
    };
  }
}
