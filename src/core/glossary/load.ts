import { Lines } from '../text/lines.js';
import { readConcept } from './concept.js';
import { readDistinction } from './distinction.js';
import { FieldReader, colonHint } from './fields.js';
import type { Glossary, GlossaryProblem } from './model.js';
import { readSources } from './source.js';
import { parseYaml } from './yaml.js';

export interface LoadedGlossary {
  /** What could be read; absent where the file is no glossary at all. */
  readonly glossary: Glossary | undefined;
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Loads one glossary file, format 1. Never throws: each fault becomes a problem at its place, and one bad
 * concept never hides the good ones.
 */
export function loadGlossary(text: string, uri: string): LoadedGlossary {
  const reader = new FieldReader(uri, new Lines(text));
  const { root, faults } = parseYaml(text);
  for (const fault of faults) {
    const hint = fault.code === 'yaml-syntax' ? colonHint(lineAround(text, fault.start)) : '';
    reader.report(
      fault.code,
      fault.message + hint,
      fault,
      fault.code === 'duplicate-key' ? 'warning' : 'error',
    );
  }
  if (root === undefined) {
    if (faults.length === 0) {
      reader.report(
        'empty-file',
        'This file holds no glossary; begin it with “concepts:”.',
        { start: 0, end: 0 },
        'warning',
      );
    }
    return { glossary: undefined, problems: reader.inOrder() };
  }
  const fields = reader.map(root, ['format', 'title', 'sources', 'concepts', 'distinctions'], 'glossary');
  if (fields === undefined) {
    return { glossary: undefined, problems: reader.inOrder() };
  }
  const format = fields.get('format');
  if (format !== undefined && reader.text(format) !== '1') {
    reader.report('unknown-format', 'This version reads format 1 only; write “format: 1”.', format);
  }
  const glossary: Glossary = {
    uri,
    ...reader.givenTexts(fields, ['title']),
    sources: readSources(reader, fields.get('sources')),
    concepts: reader.list(fields.get('concepts')).flatMap((node) => readConcept(reader, node) ?? []),
    distinctions: reader
      .list(fields.get('distinctions'))
      .flatMap((node) => readDistinction(reader, node) ?? []),
  };
  reportDuplicateIds(reader, glossary);
  return {
    glossary: { ...glossary, concepts: firstOfEachId(glossary.concepts) },
    problems: reader.inOrder(),
  };
}

/** The line that holds an offset, and the one before it, where YAML often begins to go wrong. */
function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', offset - 1) - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}

function reportDuplicateIds(reader: FieldReader, { concepts, distinctions }: Glossary): void {
  for (const entries of [concepts, distinctions]) {
    const seen = new Map<string, number>();
    for (const { id, place } of entries) {
      const line = seen.get(id);
      if (line === undefined) {
        seen.set(id, place.line);
      } else {
        const message = `The id “${id}” is already that of the entry on line ${line}; give this one an id of its own.`;
        reader.report('duplicate-id', message, place);
      }
    }
  }
}

function firstOfEachId<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].toReversed();
}
