import { exchangeFormat } from './exchange/exchange-format.js';
import { writtenInXml } from './exchange/written.js';
import { TmxText } from './tmx/tmx-text.js';

/** Translation memories, TMX 1.1 to 1.4b. */
export const tmx = exchangeFormat({
  id: 'tmx',
  languageIds: ['tmx'],
  extensions: ['.tmx'],
  isSearched: true,
  comment: { open: '<!--', close: '-->', stands: 'line' },
  writing: writtenInXml,
  segmenting: (text) => new TmxText(text).reading(),
});
