import type { Fix } from '../finding.js';
import { inForce, type Language, type Term } from '../glossary/model.js';
import type { Localize } from '../localize.js';
import { inTheShapeOf } from '../text/shape.js';
import type { Occurrence } from './occurrence.js';

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

/**
 * For each choice: the other language put behind the occurrence, as a reader would meet it first. `templates` say how,
 * for texts of each language; see {@link glossBehind}.
 */
export function glossesOf(
  occurrence: Occurrence,
  templates: Readonly<Record<Language, string>>,
  localize: Localize,
): Fix[] {
  const { end, language } = occurrence;
  return occurrence.choices.map(({ rendering }) => {
    const newText = glossBehind(language, rendering, templates[language]);
    return {
      title: localize('Append the gloss {0}', newText.trim()),
      edits: [{ start: end, end, newText }],
      certain: false,
    };
  });
}

/**
 * What a template such as `{en} ({zh}, {pinyin})` puts behind a term of a language for a rendering; pinyin that there is
 * none of is left out with the comma before it.
 */
export function glossBehind(language: Language, rendering: Term, template: string): string {
  const behind = template.slice(template.indexOf(`{${language}}`) + language.length + 2);
  const { pinyin, text } = rendering;
  return behind
    .replace(/[,，、;；\s]*\{pinyin\}/gu, (place) => (pinyin === undefined ? '' : place))
    .replace(/\{(zh|en|pinyin)\}/gu, (_, name: string) => (name === 'pinyin' ? (pinyin ?? '') : text));
}
