import type { DecidingName, PairingName, SilencingName } from '../directive.js';

/** What each directive does, in one English sentence; the key of its translation. In the order to offer them in. */
export const meanings: Readonly<Record<DecidingName | SilencingName | PairingName, string>> = {
  glossary: 'Decides on a rendering, from here to the end of the document.',
  'glossary-line': 'Decides on a rendering in this line.',
  'glossary-next-line': 'Decides on a rendering in the next line that isn’t blank.',
  'glossary-disable': 'Silences checks from here on: those it names, or all.',
  'glossary-enable': 'Lets checks speak again from here on: those it names, or all.',
  'glossary-disable-line': 'Silences checks in this line: those it names, or all.',
  'glossary-disable-next-line': 'Silences checks in the next line that isn’t blank: those it names, or all.',
  'glossary-disable-file': 'Silences checks in the whole document: those it names, or all.',
  'glossary-pair': 'Names the document this one is compared with as source and translation.',
};
