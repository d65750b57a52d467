import { type NameTag, tagOfFile, tagOfFolder, type TaggedName } from './name-tag.js';

/** How two paths differ in the tag, or the last of the tags, that sets them apart; the tag of a path that has none there is undefined. */
export interface TagDifference {
  readonly own: NameTag | undefined;
  readonly other: NameTag | undefined;
}

/**
 * Whether two paths are those of a document and its translation, by the tags in their names: they differ in one tag, of a
 * file (`x.zh.md`, `x_en.md`, `x.md`) or a folder (`zh-cn/x.md`, `docs-en/x.md`, `x.md`), or in several that change together
 * (`zh/x.zh.md`, `en/x.en.md`), and in the language that the last of their tags names. It holds in both directions. Paths
 * have `/` between their parts.
 */
export function tagDifference(path: string, otherPath: string): TagDifference | undefined {
  const own = path.split('/');
  const other = otherPath.split('/');
  const [ownLanguage, otherLanguage] = [own, other].map((parts) => lastTag(parts)?.language);
  return ownLanguage === otherLanguage ? undefined : differenceOf(own, other);
}

function differenceOf(own: readonly string[], other: readonly string[]): TagDifference | undefined {
  const at = own.findIndex((name, index) => name !== other[index]);
  if (at === -1) {
    return undefined;
  }
  if (own.length === other.length) {
    return differenceOfTags(own, other);
  }
  const [longer, shorter] = own.length > other.length ? [own, other] : [other, own];
  const isRestAlike =
    longer.length === shorter.length + 1 &&
    shorter.slice(at).every((name, index) => name === longer[at + 1 + index]);
  const added = isRestAlike ? tagOfFolder(longer[at]) : undefined;
  if (added === undefined || added.stem !== '') {
    return undefined;
  }
  return longer === own ? { own: added.tag, other: undefined } : { own: undefined, other: added.tag };
}

/** Between paths of as many parts, one of which differs, or several that all have a tag of the one language and of the other. */
function differenceOfTags(own: readonly string[], other: readonly string[]): TagDifference | undefined {
  const differences = own.flatMap((name, index) =>
    name === other[index] ? [] : [differenceOfNames(name, other[index], index === own.length - 1)],
  );
  const last = differences.at(-1);
  const isTogether = differences.every(
    (each) =>
      each?.own !== undefined && each.other !== undefined && each.own.language === last?.own?.language,
  );
  return differences.length === 1 || isTogether ? last : undefined;
}

function differenceOfNames(name: string, otherName: string, isFile: boolean): TagDifference | undefined {
  const [own, other] = [name, otherName].map(isFile ? tagOfFile : tagOfFolder);
  if (own !== undefined && other !== undefined) {
    const isAlike = own.stem === other.stem && own.ending === other.ending;
    return isAlike && own.tag.language !== other.tag.language
      ? { own: own.tag, other: other.tag }
      : undefined;
  }
  if (own !== undefined && untagged(own) === otherName) {
    return { own: own.tag, other: undefined };
  }
  return other !== undefined && untagged(other) === name ? { own: undefined, other: other.tag } : undefined;
}

/** A name without its tag; undefined where it is nothing but that. */
function untagged({ stem, ending }: TaggedName): string | undefined {
  return stem === '' ? undefined : stem + ending;
}

/** The tag that tells the language of a document: its file's, else that of the nearest folder. */
function lastTag(parts: readonly string[]): NameTag | undefined {
  for (let index = parts.length - 1; index >= 0; index--) {
    const tagged = index === parts.length - 1 ? tagOfFile(parts[index]) : tagOfFolder(parts[index]);
    if (tagged !== undefined) {
      return tagged.tag;
    }
  }
  return undefined;
}
