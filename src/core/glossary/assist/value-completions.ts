import { plainPinyin } from '../../pinyin/plain.js';
import { type Concept, type Language, termsOf } from '../model.js';
import type { Completion, Knowledge } from './completion.js';
import type { EnclosingMap, OwnKeyContext, ValueContext } from './context.js';
import { asScalar } from './scalar.js';
import { textBehind, textsIn, valueBehind } from './sketch-values.js';
import { wordsFor } from './words.js';

/** The values to choose from in a place; `typed` is what stands before the cursor. */
export function valuesFor(context: ValueContext, typed: string, knowledge: Knowledge): Completion[] {
  const words = wordsFor(context.slot).map(({ word, ...about }): Completion => ({
    what: 'word',
    label: word,
    insert: word,
    ...about,
  }));
  return [...words, ...othersFor(context, typed, knowledge)];
}

function othersFor(context: ValueContext, typed: string, knowledge: Knowledge): Completion[] {
  switch (context.slot) {
    case 'pinyin':
      return pinyin(context, knowledge);
    case 'concepts':
      return concepts(context, knowledge);
    case 'side':
    case 'sides':
      return typed.includes('/') ? renderings(context, typed, knowledge) : sides(context, knowledge);
    case 'source-reference':
      return /\s/u.test(typed) ? [] : sources(context, knowledge);
    case 'outcomes':
      return termsOfConcept(context, ['en', 'zh']).map((text) => term(text, context));
    default:
      return [];
  }
}

/** The keys of one's own to choose from: the terms of the concept, where an example says what becomes of each. */
export function ownKeys(context: OwnKeyContext): Completion[] {
  if (context.slot !== 'outcomes') {
    return [];
  }
  const open = termsOfConcept(context, ['zh', 'en']).filter((text) => !context.others.includes(text));
  return open.map((text) => {
    const { label, insert } = term(text, context);
    return { what: 'term', label, insert: context.hasColon ? insert : `${insert}: ` };
  });
}

function term(text: string, context: ValueContext | OwnKeyContext): Completion {
  return { what: 'term', label: text, insert: asScalar(text, context) };
}

/** Ids, to be found by the terms and their pinyin as well. */
function concepts(context: ValueContext, { concepts }: Knowledge): Completion[] {
  const own = textBehind('id', context.maps.find(({ name }) => name === 'concept')?.map)?.text;
  return [...concepts.values()]
    .filter(({ id }) => id !== own)
    .map((concept) => conceptCompletion(concept, context));
}

function conceptCompletion(concept: Concept, context: ValueContext): Completion {
  const { id } = concept;
  return {
    what: 'concept',
    label: id,
    insert: asScalar(id, context),
    filter: searchNames(concept),
    concept,
  };
}

/** Glossaries may have thousands of concepts, which stay the same from one keystroke to the next. */
const knownNames = new WeakMap<Concept, string>();

function searchNames(concept: Concept): string {
  const known = knownNames.get(concept);
  if (known !== undefined) {
    return known;
  }
  const names = termsOf(concept).flatMap(({ text, pinyin }) => [text, plainPinyin(pinyin ?? '')]);
  const all = [concept.id, ...names].filter((name) => name !== '').join(' ');
  knownNames.set(concept, all);
  return all;
}

function sides(context: ValueContext, knowledge: Knowledge): Completion[] {
  const first = sidesOfDistinction(context, knowledge);
  const labels = new Set(first.map(({ label }) => label));
  return [...first, ...concepts(context, knowledge).filter(({ label }) => !labels.has(label))];
}

/** In a point of a distinction, what the distinction is between comes first. */
function sidesOfDistinction(context: ValueContext, { concepts }: Knowledge): Completion[] {
  const isPoint = context.maps.at(0)?.name === 'point';
  const distinction = context.maps.find(({ name }) => name === 'distinction')?.map;
  if (!isPoint || distinction === undefined) {
    return [];
  }
  return textsIn(valueBehind('between', distinction)).map(({ text: side }) => {
    const concept = concepts.get(side.split('/')[0].trim());
    const completion: Completion = { what: 'concept', label: side, insert: asScalar(side, context) };
    return concept === undefined ? completion : { ...conceptCompletion(concept, context), ...completion };
  });
}

function renderings(context: ValueContext, typed: string, { concepts }: Knowledge): Completion[] {
  const concept = concepts.get(typed.slice(0, typed.indexOf('/')).trim());
  const terms = concept === undefined ? [] : [...concept.terms.en, ...concept.terms.zh];
  return terms.map(({ text }) => term(text, context));
}

function sources(context: ValueContext, knowledge: Knowledge): Completion[] {
  return [...knowledge.sources.values()].map((source) => ({
    what: 'source',
    label: source.key,
    insert: asScalar(source.key, context),
    filter: [source.key, source.author, source.title].filter((part) => part !== undefined).join(' '),
    source,
  }));
}

/** How the term beside is probably read. */
function pinyin({ maps, style, isFlow }: ValueContext, { suggestPinyin }: Knowledge): Completion[] {
  const beside = textBehind('term', maps.at(0)?.map)?.text;
  const suggestion = beside === undefined ? undefined : suggestPinyin?.(beside);
  return suggestion === undefined
    ? []
    : [
        {
          what: 'term',
          label: suggestion,
          insert: asScalar(suggestion, { style, isFlow }),
          filter: `${suggestion} ${plainPinyin(suggestion)}`,
        },
      ];
}

/** The terms of the concept that is being written, as they are written. */
function termsOfConcept(
  { maps }: { readonly maps: readonly EnclosingMap[] },
  languages: readonly Language[],
) {
  const concept = maps.find(({ name }) => name === 'concept')?.map;
  return languages.flatMap((language) => textsIn(valueBehind(language, concept)).map(({ text }) => text));
}
