import { CsvText } from './csv/csv-text.js';
import { exchangeFormat } from './exchange/exchange-format.js';
import { writtenInCell } from './exchange/written.js';

/** Tables of comma- or tab-separated values with a column for each language. Most tables are none of these. */
export const csv = exchangeFormat({
  id: 'csv',
  languageIds: ['csv', 'tsv'],
  extensions: ['.csv', '.tsv'],
  isSearched: false,
  writing: writtenInCell,
  segmenting: (text) => new CsvText(text).reading(),
  needs: {
    message:
      'its first row must name a column of each language, such as “zh” and “en”, and texts stand below',
  },
});
