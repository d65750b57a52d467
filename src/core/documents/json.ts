import { exchangeFormat } from './exchange/exchange-format.js';
import { writtenInString } from './exchange/written.js';
import { JsonText } from './json/json-text.js';

/** JSON in which texts stand under the names of languages. Most JSON is none of this. */
export const json = exchangeFormat({
  id: 'json',
  languageIds: ['json', 'jsonc'],
  extensions: ['.json'],
  isSearched: false,
  writing: writtenInString,
  segmenting: (text) => new JsonText(text).reading(),
  needs: {
    message:
      'texts must stand below keys that name their languages, such as “zh” and “en”, both in this file',
  },
});
