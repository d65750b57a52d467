import { inEnglish, type Localize } from '../localize.js';
import { complete, stretch, type Steps } from '../steps.js';
import { Lines, type Position } from '../text/lines.js';
import { readConcept } from './concept.js';
import { isContextive, readContexts } from './contextive.js';
import { readDistinction } from './distinction.js';
import { FieldReader } from './fields.js';
import { format } from './format.js';
import type { Concept, Glossary, GlossaryProblem, Origin } from './model.js';
import { problemSeverities } from './problems.js';
import { readSources } from './source.js';
import { reportYamlFaults } from './yaml-faults.js';
import { parsing, type YamlMap, type YamlNode } from './yaml.js';

export interface LoadedGlossary {
  /** What could be read; absent where the file is no glossary at all. */
  readonly glossary: Glossary | undefined;
  readonly problems: readonly GlossaryProblem[];
}

export interface LoadOptions {
  /** Where the glossary comes from; `workspace` unless told. */
  readonly origin?: Origin;
  readonly localize?: Localize;
}

/** How many terms of one file are read. */
export const maxTerms = 100_000;

/** Loads one glossary file at once; see {@link loading}. */
export function loadGlossary(text: string, uri: string, options: LoadOptions = {}): LoadedGlossary {
  return complete(loading(text, uri, options));
}

/**
 * Loads one glossary file, of format 1 or of Contextive, in steps. Never throws: each fault becomes a problem at its
 * place, and one bad concept never hides the good ones.
 */
export function* loading(
  text: string,
  uri: string,
  { origin = 'workspace', localize = inEnglish }: LoadOptions = {},
): Steps<LoadedGlossary> {
  const reader = new FieldReader(text, uri, new Lines(text), localize);
  const { root, faults } = yield* stretch(parsing(text, localize), 0, 0.8);
  reportYamlFaults(reader, text, faults, keys);
  if (root === undefined && faults.length === 0) {
    const message = localize('This file holds no glossary; begin it with “concepts:”.');
    reader.report('empty-file', { start: 0, end: 0 }, message);
  }
  const contents = root && (yield* stretch(reading(reader, root), 0.8, 1));
  return {
    glossary: contents && { uri, origin, ...contents },
    problems: reader.inOrder(),
  };
}

/** What is wrong with a file that can't be decoded, at the place where that begins. */
export function wrongEncoding(
  problem: string,
  uri: string,
  { line, column, offset }: Position,
  localize: Localize = inEnglish,
): GlossaryProblem {
  const code = 'wrong-encoding';
  return {
    code,
    severity: problemSeverities[code],
    message: localize('This file is {0}.', localize(problem)),
    place: { uri, start: offset, end: offset + 1, line, column },
    fixes: [],
  };
}

/** All keys of the format, to find among what is not valid YAML. */
const keys = Object.values(format)
  .flatMap((map) => Object.keys(map.keys))
  .join('|');

type Contents = Omit<Glossary, 'uri' | 'origin'>;

function* reading(reader: FieldReader, root: YamlNode): Steps<Contents | undefined> {
  if (root.kind !== 'map') {
    reader.reportNoMap(root, format.glossary);
    return undefined;
  }
  const contents = isContextive(root)
    ? { sources: [], concepts: readContexts(reader, root), distinctions: [] }
    : yield* readingFormat(reader, root);
  yield 1;
  return {
    ...contents,
    concepts: firstOfEachId(reader, contents.concepts),
    distinctions: firstOfEachId(reader, contents.distinctions),
  };
}

function* readingFormat(reader: FieldReader, root: YamlMap): Steps<Contents> {
  const fields = reader.known(root, format.glossary);
  reader.version(fields.get('format'));
  return {
    ...reader.givenTexts(fields, ['title']),
    sources: readSources(reader, fields.get('sources')),
    concepts: yield* readingConcepts(reader, reader.list(fields.get('concepts'))),
    distinctions: reader
      .list(fields.get('distinctions'))
      .flatMap((node) => readDistinction(reader, node) ?? []),
  };
}

/** How many concepts are read between two steps. */
const conceptsAStep = 100;

function* readingConcepts(reader: FieldReader, nodes: readonly YamlNode[]): Steps<Concept[]> {
  const concepts: Concept[] = [];
  let terms = 0;
  for (const [index, node] of nodes.entries()) {
    const concept = readConcept(reader, node);
    terms += concept === undefined ? 0 : concept.terms.zh.length + concept.terms.en.length;
    if (terms > maxTerms) {
      const message = reader.localize(
        'A glossary file may have {0} terms; from here on none is read. Split it into several files.',
        maxTerms,
      );
      reader.report('too-many-terms', { start: node.start, end: node.start + 1 }, message);
      break;
    }
    if (concept !== undefined) {
      concepts.push(concept);
    }
    if (index % conceptsAStep === 0) {
      yield index / nodes.length;
    }
  }
  return concepts;
}

/** The entries but those whose id an earlier one has, which is reported. */
function firstOfEachId<T extends Pick<Concept, 'id' | 'place'>>(
  reader: FieldReader,
  entries: readonly T[],
): readonly T[] {
  const lines = new Map<string, number>();
  const others = new Set<T>();
  for (const entry of entries) {
    const { id, place } = entry;
    const line = lines.get(id);
    if (line === undefined) {
      lines.set(id, place.line);
    } else {
      others.add(entry);
      const message = reader.localize(
        'The id “{0}” is already that of the entry on line {1}, which counts; give this one an id of its own.',
        id,
        line,
      );
      reader.report('duplicate-id', place, message);
    }
  }
  return others.size === 0 ? entries : entries.filter((entry) => !others.has(entry));
}
