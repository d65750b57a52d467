import type { Analysis } from '../../core/analysis/analysis.js';
import { statusWord } from '../../core/analysis/describe.js';
import { explainResolution } from '../../core/analysis/explain.js';
import type { Occurrence } from '../../core/analysis/occurrence.js';
import { describeOrigins, isBundledOnly } from '../../core/analysis/origins.js';
import {
  inForce,
  type Language,
  leadingTerm,
  type Place,
  type Sense,
  textFor,
} from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { listed, type Localize, named, noted } from '../../core/localize.js';
import type { Passage } from '../../core/text/span.js';
import { Citations } from './citations.js';
import { definitionMarkdown } from './concept-markdown.js';
import { distinctionsMarkdown } from './distinction-markdown.js';
import { asMarkdown } from './markdown-text.js';
import { passagesMarkdown } from './passage-markdown.js';
import { termInPassing, termItem, termWithPinyin } from './term-markdown.js';

/** How a hover is put into words. */
export interface HoverStyle {
  /** The language that the reader's editor speaks. */
  readonly reader: Language;
  readonly localize: Localize;
  /** The address that goes to a concept's entry, or to the decision at a place. */
  readonly entryLink: (entry: string | Place) => string;
  /** The address that shows the map of a concept. */
  readonly mapLink: (concept: string) => string;
  /** The address that shows a passage: beside the other the only kind of link there is. */
  readonly passageLink: (passage: Passage) => string;
}

/** All that the glossaries say of a term where it stands, as Markdown in which their texts are inert. */
export function hoverMarkdown(analysis: Analysis, occurrence: Occurrence, style: HoverStyle): string {
  const { terminology } = analysis;
  const citations = new Citations(terminology);
  const ordered = settledFirst(occurrence);
  const concepts = ordered.map(({ concept }) => concept);
  const [headline, ...senses] = ordered.flatMap((sense) => senseBlocks(sense, citations, style));
  const blocks = [
    headline,
    `**${style.localize('Here')}**: ${resolution(analysis, occurrence, style)}`,
    passagesMarkdown(analysis, occurrence, style.localize, style.passageLink),
    ...senses,
    seeAlso(analysis, occurrence, style),
    innerTerms(analysis, occurrence, style),
    distinctionsMarkdown(concepts, terminology, citations, style),
    citations.list(),
    origins(ordered, terminology, style),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The senses of an occurrence, that which was settled on before the others: what is said of the place stands below its name. */
function settledFirst({ senses, resolution }: Occurrence): readonly Sense[] {
  const isSettled = ({ concept }: Sense) => concept.id === resolution?.choice.concept.id;
  return [...senses.filter(isSettled), ...senses.filter((sense) => !isSettled(sense))];
}

/** What the glossaries say of a term wherever it stands, as Markdown in which their texts are inert. */
export function entryMarkdown(sense: Sense, terminology: Terminology, style: HoverStyle): string {
  const citations = new Citations(terminology);
  const blocks = [
    ...senseBlocks(sense, citations, style),
    distinctionsMarkdown([sense.concept], terminology, citations, style),
    citations.list(),
    origins([sense], terminology, style),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function senseBlocks(sense: Sense, citations: Citations, style: HoverStyle): string[] {
  const { concept, term } = sense;
  const { zh, en } = concept.terms;
  const ownFirst = [...en.filter((other) => other === term), ...en.filter((other) => other !== term)];
  const note = textFor(concept.note, style.reader);
  const inHeading = term.language === 'zh' ? term : leadingTerm(concept, 'zh');
  const also = zh.filter((other) => other !== inHeading).map((other) => termInPassing(other, style.localize));
  return [
    heading(sense, style),
    definitionMarkdown(concept),
    ownFirst.map((each) => termItem(each, citations, style)).join('\n'),
    also.length === 0 ? '' : named(style.localize('Also'), listed(also, style.localize), style.localize),
    note === '' ? '' : `*${asMarkdown(note)}*`,
  ];
}

function heading({ concept, term }: Sense, { localize, entryLink, mapLink }: HoverStyle): string {
  const chinese = term.language === 'en' ? leadingTerm(concept, 'zh') : undefined;
  return [
    inForce(term)
      ? termWithPinyin(term)
      : noted(termWithPinyin(term), asMarkdown(statusWord(term.status, localize)), localize),
    chinese ? ` → ${termWithPinyin(chinese)}` : '',
    link(localize('Go to the entry'), entryLink(concept.id)),
    link(localize('Show the map'), mapLink(concept.id)),
  ].join('');
}

function resolution({ reading }: Analysis, occurrence: Occurrence, style: HoverStyle): string {
  const { localize, entryLink } = style;
  const how = asMarkdown(explainResolution(occurrence, reading, localize));
  return occurrence.resolution?.by === 'decision'
    ? how + link(localize('Go to the decision'), entryLink(occurrence.resolution.decision.place))
    : how;
}

/** A link behind what it leads on from. */
function link(title: string, address: string): string {
  return ` · [${asMarkdown(title)}](${address})`;
}

/** The related concepts, by their leading terms; one that no glossary has is left out. */
function seeAlso(
  { terminology }: Analysis,
  { senses, language }: Occurrence,
  { localize }: HoverStyle,
): string {
  const ids = new Set(senses.flatMap(({ concept }) => concept.see));
  const names = [...ids].flatMap((id) => {
    const concept = terminology.concepts.get(id);
    const term = concept && (leadingTerm(concept, language) ?? leadingTerm(concept, 'en'));
    return term === undefined ? [] : [asMarkdown(term.text)];
  });
  return names.length === 0 ? '' : named(`**${localize('See also')}**`, listed(names, localize), localize);
}

/** Where the entries come from, said only where that is not the bundled glossary alone. */
function origins(senses: readonly Sense[], terminology: Terminology, { localize }: HoverStyle): string {
  const lines = senses
    .map(({ concept }) => concept)
    .filter((concept) => !isBundledOnly(concept, terminology))
    .flatMap((concept) => describeOrigins(concept, terminology, localize));
  return lines.map((line) => `*${asMarkdown(line)}*`).join('  \n');
}

function innerTerms(analysis: Analysis, occurrence: Occurrence, { localize }: HoverStyle): string {
  const names = analysis.inside(occurrence).map(({ text, choices }) => {
    const rendering = choices.at(0)?.rendering.text;
    return asMarkdown(rendering === undefined ? text : noted(text, rendering, localize));
  });
  return names.length === 0 ? '' : named(`**${localize('Within it')}**`, listed(names, localize), localize);
}
