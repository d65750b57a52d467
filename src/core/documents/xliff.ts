import { exchangeFormat } from './exchange/exchange-format.js';
import { writtenInXml } from './exchange/written.js';
import { XliffText } from './xliff/xliff-text.js';

/** XLIFF 1.2 and 2.x, of which sources and targets are read. */
export const xliff = exchangeFormat({
  id: 'xliff',
  languageIds: ['xliff'],
  extensions: ['.xlf', '.xliff'],
  isSearched: true,
  comment: { open: '<!--', close: '-->', stands: 'line' },
  writing: writtenInXml,
  segmenting: (text) => new XliffText(text).reading(),
});
