import { commands, type Disposable, l10n, Uri, window, type WorkspaceFolder } from 'vscode';
import type { Concept, Sense } from '../../core/glossary/model.js';
import { conceptName } from '../../core/glossary/names.js';
import { addTerms } from '../../core/glossary/writing/add-terms.js';
import { homeFor } from '../../core/glossary/writing/home.js';
import type { NewTerm } from '../../core/glossary/writing/new-entry.js';
import type { ActiveDocument } from '../documents/active-document.js';
import type { Analyses } from '../documents/analyses.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { contentOf } from '../sidebar/tree.js';
import { askPinyin, askTerm, languageOf, type SuggestPinyin } from './ask.js';
import { pickConcept } from './concepts.js';
import { textOption } from './options.js';
import { folderFor, glossariesOf } from './own-glossaries.js';
import { askTargetFile, type Request, writeConcept } from './target-file.js';
import { tellOfEntry, writeEntry } from './write-entry.js';

/**
 * Adds a rendering to a concept: that of a line of the glossary's tree, or that of the term at the cursor. What is given
 * as `{ concept, rendering, pinyin, file }`, the first by its id and the last by its address, isn't asked for.
 */
const addRenderingCommand = 'bilingualGlossary.addRendering';

/** What the commands that write entries work with. */
export interface WritingServices {
  readonly glossaries: GlossaryStore;
  readonly analyses: Analyses;
  readonly active: ActiveDocument;
  readonly suggest: SuggestPinyin;
}

/** Registers {@link addRenderingCommand}. */
export function registerAddRendering(services: WritingServices): Disposable {
  return commands.registerCommand(addRenderingCommand, async (given: unknown) => {
    const folder = await folderFor(services.active.document?.uri);
    const terminology = folder && services.glossaries.terminologyFor(folder.uri);
    if (folder === undefined || terminology === undefined) return;
    const id = conceptIdOf(given);
    const senses = id === undefined ? await sensesAtCursor(services) : [];
    const concept =
      id === undefined
        ? await pickConcept(senses.map((sense) => sense.concept))
        : terminology.concepts.get(id);
    if (concept !== undefined) {
      await addRendering(services, concept, folder, given);
    } else if (id !== undefined || senses.length === 0) {
      void window.showInformationMessage(l10n.t('There is no term of the glossary here.'));
    }
  });
}

/** Asks for a rendering of a concept, unless it is given, and writes it where it takes effect in a folder. */
export async function addRendering(
  services: WritingServices,
  concept: Concept,
  folder: WorkspaceFolder,
  given: unknown,
): Promise<void> {
  const name = conceptName(concept);
  const title = l10n.t('Add Rendering: {0}', name);
  const text =
    textOption(given, 'rendering') ??
    (await askTerm({
      title,
      prompt: l10n.t('Another term for {0}, English or Chinese', name),
      problemOf: (term) => knownProblem(concept, term),
    }));
  if (text === undefined) return;
  const problem = knownProblem(concept, text);
  if (problem !== undefined) {
    void window.showInformationMessage(problem);
    return;
  }
  const pinyin =
    languageOf(text) === 'en'
      ? ''
      : (textOption(given, 'pinyin') ?? (await askPinyin(text, title, services.suggest)));
  if (pinyin === undefined) return;
  const term = { text, ...(pinyin === '' ? {} : { pinyin }) };
  await writeRendering(services.glossaries, concept, term, { folder, title, given });
}

async function writeRendering(
  glossaries: GlossaryStore,
  concept: Concept,
  term: NewTerm,
  request: Request,
): Promise<void> {
  const { folder } = request;
  const language = languageOf(term.text);
  const own = new Set(glossariesOf(folder, glossaries).map(({ uri }) => uri.toString()));
  const entries = glossaries.terminologyFor(folder.uri)?.entriesOf(concept) ?? [];
  const { entry, withOthers } = homeFor(
    entries.filter(({ place }) => own.has(place.uri)),
    language,
  );
  const others = withOthers ? concept.terms[language] : [];
  const terms = [...others, term];
  if (entry === undefined) {
    const target = await askTargetFile(glossaries, request);
    const added = { id: concept.id, terms: { zh: [], en: [], [language]: terms } };
    if (target === undefined || !(await writeConcept(target, added))) return;
  } else {
    const uri = Uri.parse(entry.place.uri);
    if (!(await writeEntry(uri, (text) => addTerms(text, concept.id, language, terms)))) return;
  }
  await glossaries.reload();
  tellOfEntry(message(concept, term, others.length), concept.id, folder.uri);
}

function message(concept: Concept, { text }: NewTerm, copied: number): string {
  return copied === 0
    ? l10n.t('“{0}” is a rendering of {1} now.', text, conceptName(concept))
    : l10n.t(
        '“{0}” is a rendering of {1} now. The others it has were written beside it into your own glossary, which replaces here what farther ones say.',
        text,
        conceptName(concept),
      );
}

function knownProblem({ terms }: Concept, text: string): string | undefined {
  return terms[languageOf(text)].some((term) => term.text === text)
    ? l10n.t('“{0}” is one of its terms already.', text)
    : undefined;
}

/** The id of the concept a command was called with: the glossary's tree gives the line that its menu was opened on. */
export function conceptIdOf(given: unknown): string | undefined {
  const line = contentOf<{ readonly concept?: unknown }>(given);
  return line ? textOption(line.concept, 'id') : textOption(given, 'concept');
}

async function sensesAtCursor({ active, analyses }: WritingServices): Promise<readonly Sense[]> {
  const { editor } = active;
  if (editor === undefined) return [];
  const { document, selection } = editor;
  const analysis = await analyses.when(document);
  return analysis?.at(document.offsetAt(selection.active))?.senses ?? [];
}
