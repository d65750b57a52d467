import type { Language } from '../glossary/model.js';

/**
 * The language that a tag of BCP 47 names, or something like one: `zh-Hans-CN`, `zh_TW`, `ZH-CN`, `cmn`, `en-GB`; undefined
 * for any other language.
 */
export function languageOfTag(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split(/[-_]/u);
  if (primary === 'zh' || primary === 'cmn') return 'zh';
  return primary === 'en' ? 'en' : undefined;
}
