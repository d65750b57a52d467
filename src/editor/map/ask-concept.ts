import { l10n, type QuickPickItem, window } from 'vscode';
import type { Concept } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import type { TermIndexes } from '../completion/term-indexes.js';
import { conceptItem } from '../writing/concepts.js';

/** How many concepts are offered at once: who looks for another types more of it. */
const mostOffered = 50;

type Item = QuickPickItem & { readonly concept: Concept };

/** Asks for a concept, which is found by anything that completion finds terms by; undefined where nobody picks one. */
export async function askConcept(
  terminology: Terminology,
  indexes: TermIndexes,
): Promise<Concept | undefined> {
  const index = await indexes.of(terminology);
  if (index === undefined) return undefined;
  const input = window.createQuickPick<Item>();
  input.title = l10n.t('Distinction Map');
  input.placeholder = l10n.t('Chinese, pinyin without tones, or English');
  const offer = (typed: string) => {
    const found = index.find(typed, 2 * mostOffered).map(({ form }) => terminology.forms.concept(form));
    const concepts = typed.trim() === '' ? firstOf(terminology) : [...new Set(found)].slice(0, mostOffered);
    // What finds them may be no part of what is shown: the editor isn't to choose among them again.
    input.items = concepts.map((concept) => ({ ...conceptItem(concept), alwaysShow: true }));
  };
  offer('');
  return new Promise((resolve) => {
    input.onDidChangeValue(offer);
    input.onDidAccept(() => {
      resolve(input.activeItems.at(0)?.concept);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

function firstOf({ concepts }: Terminology): Concept[] {
  return Array.from({ length: Math.min(mostOffered, concepts.size) }, (_, index) => concepts.at(index));
}
