import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  type TextEditor,
  window,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { Concept } from '../../core/glossary/model.js';
import { idFor } from '../../core/glossary/writing/id.js';
import type { NewConcept } from '../../core/glossary/writing/new-entry.js';
import { selectedTerm } from '../../core/glossary/writing/selected-term.js';
import { addRendering, type WritingServices } from './add-rendering.js';
import { askPinyin, askTerm, languageOf } from './ask.js';
import { conceptItem, conceptsWith } from './concepts.js';
import { textOption } from './options.js';
import { folderFor } from './own-glossaries.js';
import { askTargetFile, writeConcept } from './target-file.js';
import { tellOfEntry } from './write-entry.js';

/**
 * Adds the selected term to a glossary, with a rendering. What is given as `{ term, rendering, pinyin, file }`, the last
 * as an address, isn't asked for; an empty pinyin leaves it out.
 */
const addTermCommand = 'bilingualGlossary.addTerm';

/** Registers {@link addTermCommand}. */
export function registerAddTerm(services: WritingServices): Disposable {
  return commands.registerCommand(addTermCommand, async (given: unknown) => {
    const { editor } = services.active;
    const folder = await folderFor(editor?.document.uri);
    if (folder === undefined) return;
    const term = textOption(given, 'term') ?? (await termIn(editor));
    if (term === undefined) return;
    const known = await askOfKnown(services, term, folder);
    if (known === 'nothing') return;
    if (known === 'new concept') await addConcept(services, term, folder, given);
    else await addRendering(services, known, folder, given);
  });
}

/** Nobody selects a paragraph to make a term of it: what is too long is asked for, as it is where nothing is selected. */
async function termIn(editor: TextEditor | undefined): Promise<string | undefined> {
  const selected = editor && selectedTerm(editor.document.getText(editor.selection));
  if (selected && selected.length <= 60) return selected;
  const word = editor?.document.getWordRangeAtPosition(editor.selection.active);
  return askTerm({
    title: l10n.t('Add Term'),
    prompt: l10n.t('The term, Chinese or English'),
    value: selected || (word ? selectedTerm(editor?.document.getText(word) ?? '') : ''),
    problemOf: () => undefined,
  });
}

interface KnownItem extends QuickPickItem {
  readonly concept?: Concept;
}

/** A term that the glossary has may get a rendering instead, or be a term of another concept too. */
async function askOfKnown(
  { glossaries }: WritingServices,
  term: string,
  folder: WorkspaceFolder,
): Promise<Concept | 'new concept' | 'nothing'> {
  const terminology = glossaries.terminologyFor(folder.uri);
  const concepts = terminology ? conceptsWith(term, terminology) : [];
  if (concepts.length === 0) return 'new concept';
  const items: KnownItem[] = [
    ...concepts.map((concept) => ({
      ...conceptItem(concept),
      label: l10n.t('Add a rendering to {0}', conceptItem(concept).label),
    })),
    { label: l10n.t('Add another concept that {0} may stand for', term) },
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Add Term: {0}', term),
    placeHolder: l10n.t('The glossary has {0} already.', term),
  });
  if (chosen === undefined) return 'nothing';
  return chosen.concept ?? 'new concept';
}

async function addConcept(
  services: WritingServices,
  term: string,
  folder: WorkspaceFolder,
  given: unknown,
): Promise<void> {
  const title = l10n.t('Add Term: {0}', term);
  const isChinese = languageOf(term) === 'zh';
  const rendering = textOption(given, 'rendering') ?? (await askForRendering(term, title));
  if (rendering === undefined) return;
  const [zh, en] = isChinese ? [term, rendering] : [rendering, term];
  const pinyin = textOption(given, 'pinyin') ?? (await askPinyin(zh, title, services.suggest));
  if (pinyin === undefined) return;
  const target = await askTargetFile(services.glossaries, { folder, title, given });
  if (target === undefined) return;
  const concept = conceptOf(services, folder, { zh, en, pinyin });
  if (!(await writeConcept(target, concept))) return;
  await services.glossaries.reload();
  const message = l10n.t('“{0}” is in {1} now.', term, workspace.asRelativePath(target.uri));
  tellOfEntry(message, concept.id, folder.uri);
}

function askForRendering(term: string, title: string): Promise<string | undefined> {
  const isChinese = languageOf(term) === 'zh';
  return askTerm({
    title,
    prompt: isChinese ? l10n.t('{0} in English', term) : l10n.t('{0} in Chinese', term),
    problemOf: (rendering) =>
      (languageOf(rendering) === 'zh') === isChinese
        ? isChinese
          ? l10n.t('Write the English term here.')
          : l10n.t('Write the Chinese term here.')
        : undefined,
  });
}

/** An id that the folder doesn't have, so that no entry is replaced without anyone wanting it. */
function conceptOf(
  { glossaries }: WritingServices,
  folder: WorkspaceFolder,
  { zh, en, pinyin }: { readonly zh: string; readonly en: string; readonly pinyin: string },
): NewConcept & { readonly id: string } {
  const taken = new Set(glossaries.terminologyFor(folder.uri)?.concepts.keys());
  const chinese = { text: zh, ...(pinyin === '' ? {} : { pinyin }) };
  return { id: idFor({ zh, en, pinyin }, taken), terms: { zh: [chinese], en: [{ text: en }] } };
}
