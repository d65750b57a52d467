import type { Language } from '../glossary/model.js';

/**
 * Whether one term is short for the other, with words or characters left out: 国家网信办 for 国家互联网信息办公室, *the
 * Commission* for *the Central Cyberspace Affairs Commission*.
 */
export function isShortFor(short: string, long: string, language: Language): boolean {
  const [few, many] = [short, long].map((text) => partsOf(text, language));
  let met = 0;
  for (const part of many) {
    if (part === few.at(met)) met++;
  }
  return few.length < many.length && met === few.length;
}

function partsOf(text: string, language: Language): string[] {
  return language === 'zh' ? [...text] : text.toLowerCase().split(/[\s-]+/u);
}
