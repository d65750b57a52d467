/** Quotation marks, emphasis and the punctuation of a sentence: they stand around a term and are none of it. */
const edge = String.raw`[\s*_"'“”‘’《》〈〉「」『』,，.。;；:：、!！?？]+`;
const around = new RegExp(`^${edge}|${edge}$`, 'gu');

/**
 * The term in a stretch of text that someone has selected: on one line, without what nobody sees in it and what stands
 * around it.
 */
export function selectedTerm(selection: string): string {
  return selection
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(around, '');
}
