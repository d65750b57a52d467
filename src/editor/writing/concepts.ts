import { l10n, type QuickPickItem, window } from 'vscode';
import { read } from '../../core/documents/reading.js';
import { plaintext } from '../../core/documents/plaintext.js';
import type { Concept, Language } from '../../core/glossary/model.js';
import { conceptName } from '../../core/glossary/names.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { listed } from '../../core/localize.js';
import { localize } from '../localize.js';

/** The concepts that have a term, in whatever spelling a document may have it. */
export function conceptsWith(term: string, terminology: Terminology): Concept[] {
  const { units } = read(term, plaintext);
  const whole = [...terminology.matcher.match(units)].filter(
    ({ start, end }) => start === 0 && end === term.length,
  );
  return [...new Set(whole.flatMap(({ forms }) => forms.map((form) => terminology.sense(form).concept)))];
}

/** The only one of several concepts, or the one that someone picks. */
export async function pickConcept(concepts: readonly Concept[]): Promise<Concept | undefined> {
  const unique = [...new Set(concepts)];
  if (unique.length <= 1) return unique.at(0);
  const placeHolder = l10n.t('The concept that is meant');
  return (await window.showQuickPick(unique.map(conceptItem), { placeHolder }))?.concept;
}

/** A concept to pick: its name, and the renderings that tell it from others of that name. */
export function conceptItem(concept: Concept): QuickPickItem & { readonly concept: Concept } {
  const texts = (language: Language) =>
    listed(
      concept.terms[language].map(({ text }) => text),
      localize,
    );
  return { label: conceptName(concept), description: [texts('zh'), texts('en')].join(' · '), concept };
}
