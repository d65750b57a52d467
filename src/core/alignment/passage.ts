import type { Language } from '../glossary/model.js';
import type { Analysis } from '../analysis/analysis.js';
import type { RegionKind } from '../documents/region.js';
import { inBatches, type Steps, stretch } from '../steps.js';
import { findingSentences, type Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Side } from './bitext.js';
import { lengthOf } from './lengths.js';
import { isHan } from './script.js';
import { AlignmentMemory } from './alignment-memory.js';
import { signatureOf } from './signature.js';
import { tokensOf } from './tokens.js';

/** A sentence of one side, and all that tells which one of the other side it is. */
export interface Passage extends Span {
  /** In English letters. */
  readonly length: number;
  /** What its translation should have too: concepts (`=id`), words and numbers, in it and beside it on its line. */
  readonly keys: readonly string[];
  /** The kind of block it opens; undefined where it opens none. */
  readonly signature: string | undefined;
  /** It is written in another language than its side, and has no translation on the other one. */
  readonly isForeign: boolean;
}

/** What is never evidence: other sides' texts may stand in it. */
const unseen: ReadonlySet<RegionKind> = new Set(['comment', 'front-matter']);
/** How much of what stands between two sentences, a block of code say, is looked at. */
const furthest = 400;
/** How many sentences to look into between two pauses. */
const sentencesAStep = 20;
/** A Chinese text may have so many letters of names without any Chinese. */
const lettersOfNames = 24;

/** A letter of a third script: kana, Hangul, Cyrillic. */
const otherLetter = /(?![\p{Script=Latin}\p{Script=Han}])\p{L}/u;

/** The sentences of a side, in steps, in the order of the text. */
export function* findingPassages(side: Side, memory = new AlignmentMemory()): Steps<readonly Passage[]> {
  const known = memory.passagesOf(side);
  if (known !== undefined) return known;
  const { analysis, language } = side;
  const sentences = yield* stretch(findingSentences(analysis.reading), 0, 0.4);
  const concepts = new ConceptsInOrder(analysis, language);
  const text = visibleText(analysis);
  const passages: Passage[] = [];
  const look = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      passages.push(passageAt(index));
    }
  };
  yield* stretch(inBatches(sentences.length, sentencesAStep, look), 0.4, 1);
  memory.keepPassages(side, passages);
  return passages;

  function passageAt(index: number): Passage {
    const sentence = sentences[index];
    const { start, end, opensBlock } = sentence;
    const previous = sentences.at(index - 1);
    const before = index === 0 || previous === undefined ? 0 : previous.end;
    const after = sentences.at(index + 1)?.start ?? text.length;
    const units = analysis.reading.units.subarray(start, end);
    const tokens = tokensIn(text.slice(lineStart(text, start, before), behind(text, end, after)));
    return {
      start,
      end,
      length: lengthOf(units),
      keys: [...tokens, ...concepts.in(sentence)],
      signature: opensBlock ? signatureOf(text.slice(before, start)) : undefined,
      isForeign: isForeign(units, language),
    };
  }

  function tokensIn(line: string): readonly string[] {
    const tokens = memory.tokens.get(line) ?? [...tokensOf(line)];
    memory.tokens.set(line, tokens);
    return tokens;
  }
}

/** Where the line of a sentence begins, behind the sentence before it. */
function lineStart(text: string, start: number, before: number): number {
  return Math.max(before, start - furthest, text.lastIndexOf('\n', start - 1) + 1);
}

/** How far what stands behind a sentence belongs to it: to the line of the next one. */
function behind(text: string, end: number, next: number): number {
  const line = text.lastIndexOf('\n', next);
  return Math.min(end + furthest, next, line < end ? (next === text.length ? next : end) : line);
}

/** The text with blanks for what readers don't see. */
function visibleText({ document: { text }, reading: { regions } }: Analysis): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, start, end } of regions) {
    if (unseen.has(kind)) {
      pieces.push(text.slice(at, start), ' '.repeat(end - start));
      at = end;
    }
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

function isForeign(units: Uint16Array, language: Language): boolean {
  let han = 0;
  let letters = 0;
  let others = 0;
  for (const unit of units) {
    if (isHan(unit)) han++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters++;
    else if (unit > 0x7f && otherLetter.test(String.fromCharCode(unit))) others++;
  }
  if (others > han + letters) return true;
  return language === 'zh' ? han === 0 && letters > lettersOfNames : han * 3 > letters;
}

/** The concepts that stand in sentences, which are asked for in the order of the text. */
class ConceptsInOrder {
  private next = 0;

  constructor(
    private readonly analysis: Analysis,
    private readonly language: Language,
  ) {}

  in({ start, end }: Sentence): ReadonlySet<string> {
    const { occurrences } = this.analysis;
    const keys = new Set<string>();
    while (this.next < occurrences.length && occurrences[this.next].start < end) {
      const { language, senses, start: at } = occurrences[this.next++];
      if (language === this.language && at >= start) {
        senses.forEach(({ concept }) => keys.add(`=${concept.id}`));
      }
    }
    return keys;
  }
}
