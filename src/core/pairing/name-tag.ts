import type { Language } from '../glossary/model.js';

/** How a language is named in the name of a file or a folder. */
export interface NameTag {
  readonly language: Language;
  /** Which of several translations into the language it is: that for Taiwan is another than that in simplified characters. */
  readonly variant: string;
}

/** A name of a file or a folder, parted at its tag. */
export interface TaggedName {
  /** What stands before the tag, without the sign between them; empty where there is nothing else. */
  readonly stem: string;
  readonly tag: NameTag;
  /** The ending of a file, with its dot. */
  readonly ending: string;
}

/** Tags of BCP 47 in any case, with `_` as well as `-`; and `cn`, which is none, but what people write. */
const tagAtEnd =
  /^(?:(?<stem>.+?)[._-])??(?:cn|(?:zh|cmn)(?:[-_](?<script>hans|hant))?(?:[-_](?<region>cn|hk|mo|my|sg|tw))?|(?<en>en)(?:[-_](?:au|ca|gb|hk|ie|in|nz|sg|uk|us|za))?)$/iu;

const longestTag = 'cmn-hant-tw'.length;

/** The tag of a folder's name; undefined where it has none. */
export function tagOfFolder(name: string): TaggedName | undefined {
  return taggedName(name, '');
}

/** The tag that stands before the ending of a file's name; undefined where there is none. */
export function tagOfFile(name: string): TaggedName | undefined {
  const ending = endingOf(name);
  return taggedName(name.slice(0, name.length - ending.length), ending);
}

/** What of a name is there in every language: that before its tag, or else before its ending. */
export function stemOf(name: string, isFile: boolean): string {
  const tagged = isFile ? tagOfFile(name) : tagOfFolder(name);
  return tagged?.stem ?? (isFile ? name.slice(0, name.length - endingOf(name).length) : name);
}

/** Whether a folder's name is a tag and nothing else. */
export function isWholeTag(name: string): boolean {
  return name.length <= longestTag && tagOfFolder(name)?.stem === '';
}

/** The ending of a file's name, with its dot; empty where it has none. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

function taggedName(name: string, ending: string): TaggedName | undefined {
  const groups = tagAtEnd.exec(name)?.groups;
  if (groups === undefined) {
    return undefined;
  }
  const { stem = '', script, region, en } = groups as Partial<typeof groups>;
  const tag: NameTag =
    en === undefined
      ? { language: 'zh', variant: chineseVariant(script?.toLowerCase(), region?.toLowerCase()) }
      : { language: 'en', variant: 'en' };
  return { stem, tag, ending };
}

function chineseVariant(script: string | undefined, region: string | undefined): string {
  switch (region) {
    case 'hk':
    case 'mo':
      return script === 'hans' ? 'zh-hans' : 'zh-hk';
    case 'tw':
      return script === 'hans' ? 'zh-hans' : 'zh-hant';
    default:
      return script === 'hant' ? 'zh-hant' : 'zh-hans';
  }
}
