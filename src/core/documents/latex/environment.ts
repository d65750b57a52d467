import { hiddenArguments, verbatimKind } from './environments.js';
import type { LatexText } from './latex-text.js';

/** `\begin{…}`: a border, or the start of what is not prose at all. */
export function beginEnvironment(latex: LatexText, at: number, nameEnd: number): number {
  const braces = latex.arguments.next(nameEnd);
  if (braces === undefined || braces.closer === 0) return latex.cover('break', at, nameEnd);
  const name = latex.text.slice(braces.opener + 1, braces.closer);
  const kind = verbatimKind(name);
  if (kind !== undefined) {
    const ending = `\\end{${name}}`;
    const end = latex.finder.find(ending, braces.closer + 1, latex.text.length);
    if (end >= 0) return latex.cover(kind, at, end + ending.length);
  }
  return latex.cover('break', at, latex.arguments.skip(braces.closer + 1, hiddenArguments(name)));
}

/** `\end{…}`: a border; nothing behind the end of the document is read. */
export function endEnvironment(latex: LatexText, at: number, nameEnd: number): number {
  const { text } = latex;
  const braces = latex.arguments.next(nameEnd);
  if (braces === undefined || braces.closer === 0) return latex.cover('break', at, nameEnd);
  const end = latex.cover('break', at, braces.closer + 1);
  const endsAll = text.slice(braces.opener + 1, braces.closer) === 'document';
  return endsAll ? latex.cover('command', end, text.length) : end;
}
