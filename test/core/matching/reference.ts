import type { Form } from '../../../src/core/matching/form.js';
import { spellingsOf } from '../../../src/core/matching/spellings.js';

/*
 * The matcher as its specification reads: every form is tried at every place. Slow and obvious, it shares with
 * the real one only the list of a form's spellings, which has its own tests.
 */

export interface ReferenceMatch {
  start: number;
  end: number;
  forms: number[];
}

const skipped =
  /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\ufdd0]/u;
const blank = /[\t\r \u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const newline = /[\n\u2028]/u;
const hyphen = /[-\u2010-\u2013\u2212\ufe63\uff0d]/u;
const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
const unspaced = /[\u2e80-\ufeff]/u;

const isRun = (character: string): boolean => skipped.test(character) || isSeparator(character);
const isSeparator = (c: string): boolean => blank.test(c) || newline.test(c) || hyphen.test(c);
const isWord = (character: string): boolean => {
  const folded = fold(character);
  return wordCharacter.test(folded) && !unspaced.test(folded);
};

function fold(character: string): string {
  const straight = { '‘': "'", '’': "'", ʼ: "'", '`': "'", '“': '"', '”': '"' }[character];
  const folded = straight ?? character.normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded : character;
}

export function referenceMatch(forms: readonly Form[], text: string): ReferenceMatch[] {
  const found: ReferenceMatch[] = [];
  const attempts = forms.map((form) => ({ form, keys: [...new Set(spellingsOf(form).map(keyOf))] }));
  for (let start = 0; start < text.length; start++) {
    let best: (ReferenceMatch & { length: number }) | undefined;
    attempts.forEach(({ form, keys }, index) => {
      for (const key of keys) {
        for (const end of endsOf(text, start, key, form)) {
          if (!stands(form, text, start, end)) {
            continue;
          }
          if (best === undefined || end > best.end || (end === best.end && key.length > best.length)) {
            best = { start, end, forms: [index], length: key.length };
          } else if (end === best.end && key.length === best.length && !best.forms.includes(index)) {
            best.forms.push(index);
          }
        }
      }
    });
    if (best !== undefined) {
      found.push({ start: best.start, end: best.end, forms: best.forms });
      start = best.end - 1;
    }
  }
  return found;
}

/** A spelling with every separator as one space, folded. */
function keyOf(spelling: string): string {
  return [...spelling]
    .filter((character) => !skipped.test(character))
    .map((character) => (isSeparator(character) ? ' ' : fold(character)))
    .join('')
    .replace(/ +/gu, ' ')
    .trim();
}

/** Every offset at which a spelling that begins at `start` may end, word boundaries and plurals included. */
function endsOf(text: string, start: number, key: string, form: Pick<Form, 'text' | 'language'>): number[] {
  if (key === '' || (isWord(key[0]) && isWord(lastCharacterBefore(text, start)))) {
    return [];
  }
  return bareEnds(text, start, key, 0).flatMap((end) => {
    if (!isWord(key.at(-1)!) || !isWord(nextCharacter(text, end).character)) {
      return [end];
    }
    const plural = pluralEnd(text, end, form);
    return plural !== undefined && !isWord(nextCharacter(text, plural).character) ? [plural] : [];
  });
}

function bareEnds(text: string, offset: number, key: string, position: number): number[] {
  if (position === key.length) {
    return [offset];
  }
  if (offset >= text.length) {
    return [];
  }
  if (position > 0 && skipped.test(text[offset])) {
    return bareEnds(text, offset + 1, key, position);
  }
  const wanted = key[position];
  if (!isSeparator(text[offset])) {
    return fold(text[offset]) === wanted ? bareEnds(text, offset + 1, key, position + 1) : [];
  }
  if (position === 0) {
    return [];
  }
  let end = offset;
  while (end < text.length && isRun(text[end])) {
    end++;
  }
  const run = [...text.slice(offset, end)].filter((character) => !skipped.test(character)).join('');
  const newlines = [...run].filter((character) => newline.test(character)).length;
  const hyphens = [...run].filter((character) => hyphen.test(character)).length;
  if (wanted === ' ') {
    return newlines <= 1 && hyphens <= 1 ? bareEnds(text, end, key, position + 1) : [];
  }
  const before = key[position - 1];
  const bothLetters = isWord(before) && isWord(wanted);
  const neitherLetter = before !== ' ' && !isWord(before) && !isWord(wanted);
  const wrapped = newlines === 1 && hyphens === 0;
  const padded = run === '\u00a0' || run === '\u3000';
  const hyphenated = newlines === 1 && hyphens === 1 && hyphen.test(run[0]);
  return (neitherLetter && (wrapped || padded)) || (bothLetters && hyphenated)
    ? bareEnds(text, end, key, position)
    : [];
}

function pluralEnd(text: string, end: number, form: Pick<Form, 'text' | 'language'>): number | undefined {
  const takesPlural =
    form.language === 'en' && /\p{Script=Latin}$/u.test(form.text) && !/[^aeiou]y$/u.test(form.text);
  if (!takesPlural) {
    return undefined;
  }
  const first = nextCharacter(text, end);
  if (!/(?:s|x|z|ch|sh)$/iu.test(form.text)) {
    return fold(first.character) === 's' ? first.end : undefined;
  }
  const second = nextCharacter(text, first.end);
  return fold(first.character) === 'e' && fold(second.character) === 's' ? second.end : undefined;
}

function stands(form: Form, text: string, start: number, end: number): boolean {
  if (isAcronym(form.text)) {
    const letters = lettersOf(text.slice(start, end));
    const ending = letters.slice(form.text.length);
    if (!letters.startsWith(form.text) || ending !== ending.toLowerCase()) {
      return false;
    }
  }
  return !(form.not ?? []).some((longer) => {
    for (let from = 0; from <= start; from++) {
      if (bareEndsOfLonger(text, from, longer).some((to) => to >= end)) {
        return true;
      }
    }
    return false;
  });
}

function bareEndsOfLonger(text: string, start: number, longer: string): number[] {
  const key = keyOf(longer);
  return key === '' ? [] : endsOfExactly(text, start, key);
}

/** Where a longer string ends that begins at `start`; it takes no plural, but the words at its end are whole. */
function endsOfExactly(text: string, start: number, key: string): number[] {
  return bareEnds(text, start, key, 0).filter(
    (end) => !isWord(key.at(-1)!) || !isWord(nextCharacter(text, end).character),
  );
}

function isAcronym(term: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]*\p{Lu}\p{N}*$/u.test(term) && term.length <= 6;
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function lastCharacterBefore(text: string, offset: number): string {
  for (let i = offset - 1; i >= 0; i--) {
    if (!skipped.test(text[i])) {
      return text[i];
    }
  }
  return '';
}

function nextCharacter(text: string, offset: number): { character: string; end: number } {
  for (let i = offset; i < text.length; i++) {
    if (!skipped.test(text[i])) {
      return { character: text[i], end: i + 1 };
    }
  }
  return { character: '', end: text.length };
}
