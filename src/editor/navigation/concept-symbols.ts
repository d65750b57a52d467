import {
  type CancellationToken,
  SymbolInformation,
  SymbolKind,
  workspace,
  type WorkspaceSymbolProvider,
} from 'vscode';
import { leadingTerm, type Sense } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import { plainSyllables } from '../../core/pinyin/plain.js';
import type { TermIndexes } from '../completion/term-indexes.js';
import { fileName } from '../file-name.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { locationOf } from '../places.js';

/** How many concepts to find in the glossaries of a folder. */
const most = 100;

/** Finds the entries of concepts by what is typed of their terms: English, Chinese, pinyin or its initials. */
export class ConceptSymbols implements WorkspaceSymbolProvider {
  constructor(
    private readonly glossaries: GlossaryStore,
    private readonly indexes: TermIndexes,
  ) {}

  async provideWorkspaceSymbols(typed: string, token: CancellationToken): Promise<SymbolInformation[]> {
    await this.glossaries.loaded;
    const scopes = [undefined, ...(workspace.workspaceFolders ?? [])];
    const terminologies = new Set(scopes.map((scope) => this.glossaries.terminologyFor(scope?.uri)));
    const known = [...terminologies].filter((each) => each !== undefined);
    const symbols = (await Promise.all(known.map((each) => this.find(each, typed, token)))).flat();
    const keyOf = ({ name, location: { uri, range } }: SymbolInformation) =>
      `${name} ${uri.toString()} ${range.start.line}`;
    return [...new Map(symbols.map((symbol) => [keyOf(symbol), symbol])).values()];
  }

  private async find(
    terminology: Terminology,
    typed: string,
    token: CancellationToken,
  ): Promise<SymbolInformation[]> {
    const index = await this.indexes.of(terminology);
    if (token.isCancellationRequested) return [];
    const forms = index?.find(typed, most) ?? [];
    const senses = forms.map(({ form }) => terminology.forms.sense(form));
    const first = new Map(senses.toReversed().map((sense) => [sense.concept.id, sense]));
    return [...first.values()].toReversed().map((sense) => symbolOf(sense, typed));
  }
}

function symbolOf({ concept, term }: Sense, typed: string): SymbolInformation {
  const location = locationOf(concept.place);
  const name = nameOf({ concept, term }, typed);
  return new SymbolInformation(name, SymbolKind.Class, fileName(location.uri), location);
}

/** The editor shows only what has the letters that are typed, in their order: with its pinyin where it is found by that. */
function nameOf({ concept, term }: Sense, typed: string): string {
  const other = leadingTerm(concept, term.language === 'zh' ? 'en' : 'zh');
  const [zh, en] = term.language === 'zh' ? [term, other] : [other, term];
  const short = [zh?.text, en?.text].filter((part) => part !== undefined).join(' · ');
  const pinyin = zh?.pinyin === undefined ? undefined : plainSyllables(zh.pinyin).join(' ');
  if (pinyin === undefined || hasLetters(short, typed)) return short;
  return [zh?.text, pinyin, en?.text].filter((part) => part !== undefined).join(' · ');
}

function hasLetters(name: string, typed: string): boolean {
  const letters = [...typed.toLowerCase().replace(/\s/gu, '')];
  let at = 0;
  for (const letter of name.toLowerCase()) {
    if (letter === letters[at]) at++;
  }
  return at === letters.length;
}
