import type { Language } from '../glossary/model.js';

const chinese = /^(?:zh|cmn)(?![^-_])/iu;
const english = /^en(?![^-_])/iu;

/**
 * The language that a tag of BCP 47 names, or something like one: `zh-Hans-CN`, `zh_TW`, `ZH-CN`, `cmn`, `en-GB`; undefined
 * for any other language.
 */
export function languageOfTag(tag: string): Language | undefined {
  if (chinese.test(tag)) return 'zh';
  return english.test(tag) ? 'en' : undefined;
}
