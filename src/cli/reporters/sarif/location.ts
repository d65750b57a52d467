import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from '../../../core/glossary/model.js';
import type { Lines } from '../../../core/text/lines.js';
import type { Span } from '../../../core/text/span.js';
import { standardInputName } from '../../files.js';

/** The name of the folder that paths are relative to (SARIF 2.1.0, section 3.4.4; the one that GitHub knows). */
export const sourceRoot = '%SRCROOT%';

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

/** Where a file is: relative to the folder of the run if it lies in it. Standard input is nowhere. */
export function artifactLocation(file: string, folder: string): ArtifactLocation {
  if (file === standardInputName) {
    return { uri: 'stdin' };
  }
  const path = resolve(folder, file);
  const below = relative(folder, path);
  return below.startsWith('..') || isAbsolute(below)
    ? { uri: pathToFileURL(path).href }
    : { uri: below.split(sep).map(encodeURIComponent).join('/'), uriBaseId: sourceRoot };
}

/** A stretch of a text with its lines and columns; `charOffset` counts UTF-16 code units, as columns do here. */
export function regionOf({ start, end }: Span, lines: Lines): object {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/**
 * A place in a glossary file, of which only the beginning has a line and a column; undefined for one outside the folder
 * of the run, such as the bundled glossary, which those who read the report don't have there.
 */
export function physicalPlace({ uri, line, column, start, end }: Place, folder: string): object | undefined {
  const location = artifactLocation(uri, folder);
  return location.uriBaseId === undefined
    ? undefined
    : {
        artifactLocation: location,
        region: { startLine: line, startColumn: column, charOffset: start, charLength: end - start },
      };
}
