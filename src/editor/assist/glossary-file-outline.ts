import {
  type CancellationToken,
  DocumentSymbol,
  type DocumentSymbolProvider,
  SymbolKind,
  type TextDocument,
} from 'vscode';
import { type OutlineItem, outlining } from '../../core/glossary/assist/outline.js';
import { fileName } from '../file-name.js';
import { rangeOf } from '../places.js';
import type { Work } from '../work.js';
import { isGlossaryFile } from './glossary-documents.js';

/** The outline of a glossary file: its concepts with their leading terms, its distinctions and its sources. */
export class GlossaryFileOutline implements DocumentSymbolProvider {
  constructor(private readonly work: Work) {}

  async provideDocumentSymbols(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | undefined> {
    if (!isGlossaryFile(document)) return undefined;
    const { version } = document;
    const isWanted = () => !token.isCancellationRequested && document.version === version;
    const done = await this.work.run(fileName(document.uri), () => outlining(document.getText()), isWanted);
    return done?.result.map((item) => symbolOf(item, document));
  }
}

const kinds: Readonly<Partial<Record<OutlineItem['what'], SymbolKind>>> = {
  section: SymbolKind.Namespace,
  concept: SymbolKind.Class,
  distinction: SymbolKind.Operator,
  source: SymbolKind.File,
};

function symbolOf({ what, name, detail, selection, children, ...span }: OutlineItem, document: TextDocument) {
  const symbol = new DocumentSymbol(
    name,
    detail,
    kinds[what] ?? SymbolKind.Key,
    rangeOf(document, span),
    rangeOf(document, selection),
  );
  symbol.children = children.map((child) => symbolOf(child, document));
  return symbol;
}
