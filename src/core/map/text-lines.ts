/*
 * Texts in lines, where nobody measures them: widths are estimated by the character, generously, so that a text fits whatever
 * font shows it.
 */

/** How wide characters are, in hundredths of the font's size; Han and other full-width characters take all of it. */
const narrow = /[ijlt.,:;'|!()[\]’‘]/u;
const broad = /[mwMW@%&—]/u;
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Script=Han}\p{Extended_Pictographic}]/u;

/** About how wide a text is, in the unit of the font's size. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue;
    hundredths += shareOf(character);
  }
  return (hundredths * size) / 100;
}

function shareOf(character: string): number {
  if (fullWidth.test(character)) return 102;
  if (narrow.test(character)) return 36;
  if (broad.test(character)) return 92;
  return /\p{Lu}/u.test(character) ? 72 : 60;
}

/**
 * A text in lines of a width, at most so many; what is left over is told by an ellipsis. Lines end at blanks and around Chinese
 * characters, before no closing mark; a word that is longer than a line is divided.
 */
export function linesOf(text: string, size: number, width: number, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (widthOf((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const part of widthOf(piece.trimEnd(), size) <= width ? [piece] : piece) {
      if (line !== '' && widthOf(line + part, size) > width) {
        lines.push(line);
        line = '';
      }
      line += part;
    }
    if (lines.length >= limit) break;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length <= limit ? lines : [...lines.slice(0, limit - 1), cut(lines[limit - 1], size, width)];
}

const opening = '[（《〈“‘「『【(\\[]*';
const closing = '[，。、；：？！）》〉”’」』】,.;:?!)\\]…]*';
const unbroken = new RegExp(
  `${opening}(?:\\p{Script=Han}|[^\\s\\p{Script=Han}（《〈「『【]+|\\S)${closing}\\s*`,
  'gu',
);

/** The parts of a text that stay on one line, each with the blanks behind it. */
function piecesOf(text: string): string[] {
  return text.match(unbroken) ?? [];
}

function cut(line: string, size: number, width: number): string {
  let kept = [...line];
  while (kept.length > 0 && widthOf(`${kept.join('')}…`, size) > width) {
    kept = kept.slice(0, -1);
  }
  return `${kept.join('').trimEnd()}…`;
}
