import { DocumentSymbol, type DocumentSymbolProvider, SymbolKind, type TextDocument } from 'vscode';
import { type OutlineItem, outlineOf } from '../../core/glossary/assist/outline.js';
import { rangeOf } from '../places.js';
import { isGlossaryFile } from './glossary-documents.js';

/** The outline of a glossary file: its concepts with their leading terms, its distinctions and its sources. */
export class GlossaryFileOutline implements DocumentSymbolProvider {
  provideDocumentSymbols(document: TextDocument): DocumentSymbol[] {
    return isGlossaryFile(document)
      ? outlineOf(document.getText()).map((item) => symbolOf(item, document))
      : [];
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
