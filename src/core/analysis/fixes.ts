import type { Fix } from '../finding.js';
import { inForce, type Term } from '../glossary/model.js';
import type { Localize } from '../localize.js';
import { inTheShapeOf } from '../text/shape.js';
import type { Choice, Occurrence } from './occurrence.js';

/** For an English occurrence: each way to say the same concept in another of its English terms in force. */
export function replacementsOf(occurrence: Occurrence, localize: Localize): Fix[] {
  const { start, end, text, language, senses } = occurrence;
  if (language !== 'en') {
    return [];
  }
  const written = new Set(senses.map(({ term }) => term.text));
  const others = new Map<string, Term>();
  for (const { concept } of senses) {
    for (const term of concept.terms.en) {
      if (inForce(term) && !written.has(term.text)) {
        others.set(term.text, term);
      }
    }
  }
  return [...others.keys()].map((other) => {
    const newText = inTheShapeOf(text, other, senses[0].term.text);
    return {
      title: localize('Replace “{0}” with “{1}”', text.replace(/\s+/gu, ' '), newText),
      edits: [{ start, end, newText }],
      certain: false,
    };
  });
}

/** For each choice: the other language put in parentheses behind the occurrence, as a reader would meet it first. */
export function glossesOf(occurrence: Occurrence, localize: Localize): Fix[] {
  const { end, language } = occurrence;
  return occurrence.choices.map((choice) => {
    const newText = language === 'zh' ? `（${choice.rendering.text}）` : ` (${withPinyin(choice)})`;
    return {
      title: localize('Append the gloss {0}', newText.trim()),
      edits: [{ start: end, end, newText }],
      certain: false,
    };
  });
}

function withPinyin({ rendering }: Choice): string {
  return rendering.pinyin === undefined ? rendering.text : `${rendering.text}, ${rendering.pinyin}`;
}
