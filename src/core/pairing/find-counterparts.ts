import type { Role } from '../alignment/bitext.js';
import type { Direction } from '../config/config.js';
import { type Directive, isPairing, noCounterpart, type Word } from '../directives/directive.js';
import type { Language } from '../glossary/model.js';
import { pathFrom } from '../text/relative-path.js';
import { type Astray, reasonIn } from './astray.js';
import { isWholeTag, stemOf, tagOfFile, tagOfFolder } from './name-tag.js';
import { pairedPaths } from './paired-path.js';
import type { CounterpartPlace, Pairing } from './pairing.js';
import { usualSource } from './usual-source.js';
import { type TagDifference, tagDifference } from './usual-names.js';

/**
 * A search among files that only its host can see: it yields the path of a folder (empty for the one that all paths are
 * relative to) and is given the names of what is in it, those of folders with `/` at their end; none where there is no such folder.
 */
export type Search<T> = Generator<string, T, readonly string[]>;

export interface SearchOptions {
  /** What people have set, before the usual names. */
  readonly pairings: readonly Pairing[];
  readonly direction: Direction;
  /** The paths of the documents known so far of which a directive names this one: it holds for both. */
  readonly namedBy?: readonly string[];
}

export interface FoundCounterparts {
  readonly counterparts: readonly CounterpartPlace[];
  /** The paths in directives that lead to none. */
  readonly astray: readonly Astray[];
}

/**
 * Finds the counterparts of the document at a path: those that its directives name, or whose directives name it; and unless it has
 * such directives those that are named so by the pairings or by the usual tags of languages, one of each variant. Of the last,
 * {@link isRefusedBy} tells which may not be.
 */
export function* findingCounterparts(
  path: string,
  directives: readonly Directive[],
  options: SearchOptions,
): Search<FoundCounterparts> {
  const words = directives.filter(isPairing).map(({ counterpart }) => counterpart);
  const { counterparts, astray } =
    words.length > 0
      ? yield* findingNamed(path, words, options)
      : { counterparts: yield* findingByNames(path, options), astray: [] };
  const naming = (options.namedBy ?? []).map((there): CounterpartPlace => {
    return { path: there, role: roleByNames(path, there, options), isNamed: true };
  });
  const places = new Map([...counterparts, ...naming].map((place) => [place.path, place]));
  return { counterparts: [...places.values()], astray };
}

/**
 * Whether the directives of a document at `there`, which was found by its name only, say that its counterparts are others than the one
 * at a path, or that it has none.
 */
export function isRefusedBy(directives: readonly Directive[], there: string, path: string): boolean {
  const words = directives.filter(isPairing).map(({ counterpart }) => counterpart.text);
  return words.length > 0 && !words.some((word) => isSamePath(pathFrom(there, word) ?? '', path));
}

function* findingNamed(
  path: string,
  words: readonly Word[],
  options: SearchOptions,
): Search<FoundCounterparts> {
  const counterparts = new Map<string, CounterpartPlace>();
  const astray: Astray[] = [];
  for (const word of words.filter(({ text }) => text !== noCounterpart)) {
    const there = pathFrom(path, word.text);
    if (there === undefined) {
      astray.push({ path: word, why: reasonIn(word.text, 'outside') });
    } else if (isSamePath(there, path)) {
      astray.push({ path: word, why: 'itself' });
    } else if (!(yield* existing(there))) {
      astray.push({ path: word, why: reasonIn(word.text, 'missing') });
    } else {
      counterparts.set(there, { path: there, role: roleByNames(path, there, options), isNamed: true });
    }
  }
  return { counterparts: [...counterparts.values()], astray };
}

/** What names say of a counterpart that wasn't found by them. */
function roleByNames(path: string, there: string, options: SearchOptions): Role | undefined {
  const paired = placesByPairings(path, options).find((place) => place.path === there);
  const difference = tagDifference(path, there);
  return paired?.role ?? (difference && roleByTags(difference, options));
}

function* findingByNames(path: string, options: SearchOptions): Search<CounterpartPlace[]> {
  const places: CounterpartPlace[] = [];
  for (const place of placesByPairings(path, options)) {
    if (!isSamePath(place.path, path) && (yield* existing(place.path))) {
      places.push(place);
    }
  }
  return places.length > 0 ? places : yield* findingByTags(path, options);
}

/** Where counterparts may be by what people have set; of several that lead to one place, the first counts. */
function placesByPairings(path: string, options: SearchOptions): CounterpartPlace[] {
  const places = options.pairings.flatMap((pairing) =>
    pairedPaths(path, pairing).map((paired) => ({
      path: paired.path,
      role: roleByPairing(paired.language, pairing, options),
      isNamed: false,
    })),
  );
  return [...new Map(places.toReversed().map((place) => [place.path, place])).values()].toReversed();
}

/** Looks for names that differ in a tag: the file's, then that of the nearest folder, and so on; at last in all tags together. */
function* findingByTags(path: string, options: SearchOptions): Search<CounterpartPlace[]> {
  const parts = path.split('/');
  const byVariant = new Map<string, CounterpartPlace>();
  for (let at = parts.length - 1; at >= 0; at--) {
    const names = yield parts.slice(0, at).join('/');
    yield* findingAmong(pathsAt(parts, at, names));
  }
  yield* findingAmong(yield* pathsWithOtherTags(parts));
  if (byVariant.size > 1) {
    // Whether an untagged one is in the other language is but a guess, needless where a tag says so.
    byVariant.delete('');
  }
  return [...byVariant.values()];

  function* findingAmong(paths: readonly string[]): Search<void> {
    for (const there of paths) {
      const difference = tagDifference(path, there);
      const variant = difference?.other?.variant ?? '';
      if (difference !== undefined && !byVariant.has(variant) && (yield* existing(there))) {
        byVariant.set(variant, { path: there, role: roleByTags(difference, options), isNamed: false });
      }
    }
  }
}

/** The paths that may differ in a tag at one of their parts: it has another name, is left out, or comes after one more. */
function pathsAt(parts: readonly string[], at: number, names: readonly string[]): string[] {
  const isFile = at === parts.length - 1;
  const stem = stemOf(parts[at], isFile);
  const folders = names.flatMap((name) => (name.endsWith('/') ? name.slice(0, -1) : []));
  const alike = (isFile ? names : folders).filter((name) => name.startsWith(stem));
  const paths = alike.map((name) => parts.with(at, name));
  if (!isFile && stem === '') {
    paths.push(parts.toSpliced(at, 1));
  }
  paths.push(...folders.filter(isWholeTag).map((name) => parts.toSpliced(at, 0, name)));
  return paths.map((each) => each.join('/')).toSorted();
}

/** The paths that may differ in every tag of a path that has several. */
function* pathsWithOtherTags(parts: readonly string[]): Search<string[]> {
  const tagged = parts.map((name, index) =>
    index === parts.length - 1 ? tagOfFile(name) : tagOfFolder(name),
  );
  if (tagged.filter((each) => each !== undefined).length < 2) {
    return [];
  }
  let heads: readonly (readonly string[])[] = [[]];
  for (const [index, name] of parts.entries()) {
    const isFile = index === parts.length - 1;
    const longer: (readonly string[])[] = [];
    for (const head of heads) {
      const names = tagged[index] === undefined ? [name] : yield* namesLike(name, isFile, head);
      longer.push(...names.map((each) => [...head, each]));
    }
    heads = longer;
  }
  return heads.map((each) => each.join('/')).toSorted();
}

/** The names in a folder, of files or of folders, that differ from a name in nothing but its tag. */
function* namesLike(name: string, isFile: boolean, folder: readonly string[]): Search<string[]> {
  const [own, names] = [stemOf(name, isFile), yield folder.join('/')];
  return names
    .filter((each) => each.endsWith('/') !== isFile)
    .map((each) => (isFile ? each : each.slice(0, -1)))
    .filter((each) => each !== name && stemOf(each, isFile) === own && isTagged(each, isFile));
}

function isTagged(name: string, isFile: boolean): boolean {
  return (isFile ? tagOfFile(name) : tagOfFolder(name)) !== undefined;
}

function* existing(path: string): Search<boolean> {
  const at = path.lastIndexOf('/');
  const names = yield path.slice(0, Math.max(0, at));
  return names.includes(path.slice(at + 1));
}

/** Where file names are not told apart by their case, these are one file. */
function isSamePath(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function roleByPairing(there: Language, { source }: Pairing, { direction }: SearchOptions): Role {
  return there === (source ?? usualSource(direction)) ? 'source' : 'target';
}

/** What has no tag is the source of what has one. */
function roleByTags({ own, other }: TagDifference, { direction }: SearchOptions): Role {
  if (other === undefined) return 'source';
  if (own === undefined) return 'target';
  return other.language === usualSource(direction) ? 'source' : 'target';
}
