import type { Passage } from '../../core/text/span.js';
import { commandLink } from '../command-link.js';

/** Shows a passage of a document beside what someone is looking at. */
export const showPassageCommand = 'bilingualGlossary.showPassage';

/** The address of a link that shows a passage. */
export function passageLink({ uri, start, end }: Passage): string {
  return commandLink(showPassageCommand, [{ uri, start, end }]);
}
