import type { Fix } from '../finding.js';
import type { Localize } from '../localize.js';
import type { PinyinDictionary } from '../pinyin/dictionary.js';
import type { Steps } from '../steps.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import type { GlossaryContents } from '../glossary/concept-list.js';
import { inForce, type Concept, type Parts, type Sense, type Term, termsOf } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { spellingKey } from '../text/spelling-key.js';

export interface LintOptions {
  readonly localize: Localize;
  /** Without it pinyin is not looked at. */
  readonly pinyin?: PinyinDictionary;
}

/** How many references that lead nowhere get a suggestion: each is compared with every id. */
const mostSuggestions = 50;
const conceptsAStep = 500;

/** What the rules know: the glossary they look at among all that are in force. */
export class LintContext {
  readonly localize: Localize;
  readonly pinyin: PinyinDictionary | undefined;
  private suggestions = 0;

  private constructor(
    readonly glossary: GlossaryContents,
    readonly terminology: Terminology,
    private readonly senses: ReadonlyMap<string, readonly Sense[]>,
    options: LintOptions,
  ) {
    this.localize = options.localize;
    this.pinyin = options.pinyin;
  }

  /** Gathers, in steps, what the rules look up. */
  static *gathering(
    glossary: GlossaryContents,
    terminology: Terminology,
    options: LintOptions,
  ): Steps<LintContext> {
    const senses = new Map<string, Sense[]>();
    let count = 0;
    for (const concept of terminology.concepts.values()) {
      for (const term of termsOf(concept).filter(inForce)) {
        for (const key of new Set([term.text, ...term.forms].map(spellingKey))) {
          const known = senses.get(key);
          if (known === undefined) {
            senses.set(key, [{ concept, term }]);
          } else {
            known.push({ concept, term });
          }
        }
      }
      if (++count % conceptsAStep === 0) {
        yield count / terminology.concepts.size;
      }
    }
    return new LintContext(glossary, terminology, senses, options);
  }

  /** The other concepts in which a term, in one of its forms, is in force too. */
  sharing(concept: Concept, term: Term): Concept[] {
    const found = [term.text, ...term.forms]
      .flatMap((form) => this.senses.get(spellingKey(form)) ?? [])
      .filter((sense) => sense.concept.id !== concept.id && sense.term.language === term.language);
    return [...new Map(found.map((sense) => [sense.concept.id, sense.concept])).values()];
  }

  /** Whether the entry of one concept comes before that of another: in a farther glossary, or before it in its file. */
  comesFirst({ place: a }: Concept, { place: b }: Concept): boolean {
    return a.uri === b.uri ? a.start < b.start : this.rankOf(a.uri) < this.rankOf(b.uri);
  }

  private rankOf(uri: string): number {
    return this.terminology.glossaries.findIndex((glossary) => glossary.uri === uri);
  }

  /** The repair of a mistyped name: the nearest one that there is, as `spelt` writes it; none where none is near. */
  correction(
    span: Span,
    typed: string,
    names: Iterable<string>,
    spelt: (name: string) => string = (name) => name,
  ): Fix[] {
    const meant = this.suggestions++ < mostSuggestions ? nearest(typed, names) : undefined;
    return meant === undefined ? [] : [this.replacement(span, spelt(meant))];
  }

  /** The repair that puts another text in the place of one. */
  replacement({ start, end }: Span, newText: string): Fix {
    const title = this.localize('Replace with “{0}”', newText);
    return { title, edits: [{ start, end, newText }], certain: true };
  }
}

/** Where a part of an entry stands; the entry itself where the part was not written out. */
export function partOf(entry: { readonly parts: Parts; readonly place: Span }, path: string): Span {
  return entry.parts[path] ?? entry.place;
}
