import type { Uri } from 'vscode';
import { localize, readerLanguage } from '../localize.js';
import { mapLink } from '../map/map-link.js';
import { openEntryLink } from '../open-entry.js';
import { passageLink } from '../translation/passage-link.js';
import type { HoverStyle } from './hover-markdown.js';

/** How a hover speaks to the person who reads a document, and where its links lead from there. */
export function hoverStyle(document: Uri): HoverStyle {
  return {
    reader: readerLanguage(),
    localize,
    entryLink: (entry) => openEntryLink(entry, document),
    mapLink: (concept) => mapLink(concept, document),
    passageLink,
  };
}
