import { exchangeFormat } from './exchange/exchange-format.js';
import { writtenInString } from './exchange/written.js';
import { PoText } from './po/po-text.js';

/** PO files of GNU gettext, and their templates. Programs other than gettext want comments before an entry, not within it. */
export const po = exchangeFormat({
  id: 'po',
  languageIds: ['po'],
  extensions: ['.po', '.pot'],
  isSearched: true,
  comment: { open: '#', close: '', stands: 'block' },
  writing: writtenInString,
  segmenting: (text) => new PoText(text).reading(),
});
