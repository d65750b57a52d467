import { type FlatArray, pack, unpack } from '../packed.js';
import { type Steps, inBatches } from '../steps.js';
import { fromJsonBytes, jsonBytes } from '../text/json-bytes.js';
import { type GlossaryContents, KeptConcepts } from './concept-list.js';
import { compact, type CompactConcept, whole } from './compact-concept.js';
import type { Glossary, GlossaryProblem } from './model.js';

/*
 * A loaded glossary as bytes: a head, the ids of the concepts, then the concepts themselves in chunks, of which each
 * can be read alone. All as JSON, without the address of the file, which every place would repeat.
 */

const signature = 'BGG2';

/** How many concepts are read at once: about a millisecond's worth. */
const chunkLength = 100;

/** What is kept of a glossary file: the glossary, and what is wrong with it. */
export interface StoredGlossary {
  readonly glossary: GlossaryContents;
  readonly problems: readonly GlossaryProblem[];
}

/** A loaded glossary as bytes. */
export function* storing(
  { concepts, ...rest }: Glossary,
  problems: readonly GlossaryProblem[],
): Steps<Uint8Array> {
  const chunks: Uint8Array[] = [
    bytesWithout(rest.uri, { rest, problems }),
    jsonBytes(concepts.map(({ id }) => id)),
  ];
  yield* inBatches(concepts.length, chunkLength, (from, to) => {
    chunks.push(jsonBytes(concepts.slice(from, to).map(compact)));
  });
  return pack(signature, chunks);
}

/**
 * The glossary that was stored, its concepts to be read as they are asked for; undefined where the bytes are anything
 * else. `uri` is where the glossary file now is.
 */
export function storedGlossary(bytes: Uint8Array, uri: string): StoredGlossary | undefined {
  const arrays = unpack(signature, bytes);
  if (arrays === undefined || !arrays.every(isBytes)) {
    return undefined;
  }
  const [head, ids, ...chunks] = arrays;
  const { rest, problems } = withPlaces(fromJsonBytes(head), uri) as Head;
  const readChunk = (chunk: number) =>
    (fromJsonBytes(chunks[chunk]) as readonly CompactConcept[]).map((concept) => whole(concept, uri));
  const concepts = new KeptConcepts(fromJsonBytes(ids) as readonly string[], chunkLength, readChunk);
  return { glossary: { ...rest, uri, concepts }, problems };
}

interface Head {
  readonly rest: Omit<Glossary, 'uri' | 'concepts'>;
  readonly problems: readonly GlossaryProblem[];
}

function isBytes(array: FlatArray): array is Uint8Array {
  return array instanceof Uint8Array;
}

function bytesWithout(uri: string, value: unknown): Uint8Array {
  return jsonBytes(value, (key, part) => (key === 'uri' && part === uri ? undefined : part));
}

/** Gives all that has a line in a file, and no file, this one. */
function withPlaces(value: unknown, uri: string): unknown {
  if (typeof value === 'object' && value !== null) {
    if ('line' in value && !('uri' in value)) {
      Object.assign(value, { uri });
    }
    Object.values(value).forEach((part) => withPlaces(part, uri));
  }
  return value;
}
