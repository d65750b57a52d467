import { lineFeedAfter } from '../scanning/lines.js';
import { BACKSLASH, PERCENT } from '../scanning/units.js';
import type { Braces } from './arguments.js';
import { comment } from './comments.js';
import { commandName, type LatexText } from './latex-text.js';

const BODY = '\\begin{document}';

/** The commands of a preamble whose argument is prose. */
const titles: ReadonlySet<string> = new Set(['title', 'subtitle', 'keywords', 'abstract']);

/** Where the body of the document begins: at `\begin{document}`, or at 0 in a file that is included. */
export function bodyStart(text: string): number {
  let at = text.indexOf(BODY);
  while (at >= 0 && isCommentedOut(text, at)) at = text.indexOf(BODY, lineFeedAfter(text, at));
  if (at < 0) return 0;
  const documentClass = text.indexOf('\\documentclass');
  return documentClass >= 0 && documentClass < at ? at : 0;
}

/** Reads what stands before the body: titles and comments; all else sets the document up. */
export function readPreamble(latex: LatexText, end: number): void {
  const { text } = latex;
  let setupStart = 0;
  const leaveSetup = (at: number, read: () => number): number => {
    latex.cover('command', setupStart, at);
    return (setupStart = read());
  };
  for (let at = 0; at < end;) {
    const unit = text.charCodeAt(at);
    if (unit === PERCENT) {
      at = leaveSetup(at, () => comment(latex, at));
    } else if (unit === BACKSLASH) {
      const name = commandName(text, at);
      const nameEnd = at + 1 + Math.max(1, name.length);
      const title = titles.has(name) ? latex.arguments.next(latex.arguments.skipOptions(nameEnd)) : undefined;
      const isWhole = title !== undefined && title.closer > 0 && title.closer < end;
      at = isWhole ? leaveSetup(at, () => readTitle(latex, at, title)) : nameEnd;
    } else {
      at++;
    }
  }
  latex.cover('command', setupStart, end);
}

function readTitle(latex: LatexText, at: number, { opener, closer }: Braces): number {
  latex.cover('break', at, opener + 1);
  latex.scan(opener + 1, closer);
  return latex.cover('break', closer, closer + 1);
}

function isCommentedOut(text: string, at: number): boolean {
  for (let i = text.lastIndexOf('\n', at) + 1; i < at; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === PERCENT) return true;
  }
  return false;
}
