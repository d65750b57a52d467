import type { Language } from '../glossary/model.js';
import type { ChineseScript } from './chinese-script.js';

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

const traditional = /[-_](?:hant|tw|hk|mo)(?![^-_])/iu;
const simplified = /[-_](?:hans|cn|sg|my)(?![^-_])/iu;

/**
 * The script that a tag of Chinese names, or that is usual in the region it names: `zh-Hant`, `zh_TW`, `zh-Hans-HK`; undefined
 * where it names neither.
 */
export function scriptOfTag(tag: string): ChineseScript | undefined {
  const named = /[-_]han[st](?![^-_])/iu.exec(tag)?.[0] ?? tag;
  if (traditional.test(named)) return 'traditional';
  return simplified.test(named) ? 'simplified' : undefined;
}
