/** What may stand around a selected term and is none of it: quotation marks, emphasis, the punctuation of the sentence. */
const around =
  /^[\s*_"'“”‘’《》〈〉「」『』,，.。;；:：、!！?？]+|[\s*_"'“”‘’《》〈〉「」『』,，。;；:：、!！?？]+$/gu;

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
