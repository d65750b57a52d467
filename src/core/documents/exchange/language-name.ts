/** What people call the languages at the head of a column, by the tag of each. */
const names: Readonly<Record<string, readonly string[]>> = {
  en: ['english', '英文', '英语', '英語'],
  zh: ['chinese', '中文', '汉语', '漢語'],
  'zh-Hans': ['simplified chinese', 'chinese (simplified)', '简体中文', '中文（简体）', '中文(简体)', '简中'],
  'zh-Hant': [
    'traditional chinese',
    'chinese (traditional)',
    '繁體中文',
    '繁体中文',
    '中文（繁體）',
    '中文(繁體)',
    '繁中',
  ],
};

const tagOfName = new Map(
  Object.entries(names).flatMap(([tag, all]) => all.map((name) => [name, tag] as const)),
);

/** A tag with a script and a region at most; `en_route` is none, although it begins like one. */
const plainTag = /^(?:zh|cmn|en)(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/iu;

/** What is written behind a language where it is said which side that is. */
const side = /\s*(?:原文|译文|譯文)$/u;

/**
 * The tag of the language that the head of a column, or a key, names: Chinese or English by a tag or in words; undefined where it
 * names neither.
 */
export function tagOfLanguageName(name: string): string | undefined {
  const written = name.trim();
  return plainTag.test(written) ? written : tagOfName.get(written.toLowerCase().replace(side, ''));
}
