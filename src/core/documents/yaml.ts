import type { DocumentKind } from './region.js';
import { YamlText } from './yaml/yaml-text.js';

/** YAML 1.2: message catalogues and data files, of which the values are read. */
export const yaml: DocumentKind = {
  id: 'yaml',
  languageIds: ['yaml'],
  extensions: ['.yaml', '.yml'],
  isSearched: false,
  comment: { open: '#', close: '', stands: 'line' },
  splitting: (text) => new YamlText(text).reading(),
};
