import { isSimplifiedAlone, simplified } from '../pinyin/traditional.js';

/** How Chinese is written. */
export type ChineseScript = 'simplified' | 'traditional';

/** The script by which most of a text's characters are told that only one script has; undefined where none is, or as many of both. */
export function scriptOf(text: string): ChineseScript | undefined {
  let lead = 0;
  for (const character of text) {
    if (simplified(character) !== character) lead++;
    else if (isSimplifiedAlone(character)) lead--;
  }
  return lead === 0 ? undefined : lead > 0 ? 'traditional' : 'simplified';
}

/** Whether a text can stand within one in a script, as far as that is known. */
export function canStandIn(text: string, script: ChineseScript | undefined): boolean {
  return script === undefined || [script, undefined].includes(scriptOf(text));
}

/** A text in simplified characters, whatever script it is in. */
export function inSimplified(text: string): string {
  return Array.from(text, simplified).join('');
}
