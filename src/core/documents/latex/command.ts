import * as u from '../scanning/units.js';
import { commentEnd } from './comments.js';
import { commandRule, type CommandRule } from './commands.js';
import { beginEnvironment, endEnvironment } from './environment.js';
import { inlineCodeEnd } from './inline-code.js';
import { commandName, type LatexText } from './latex-text.js';
import { symbol } from './symbols.js';

/** A backslash and what it commands. */
export function command(latex: LatexText, at: number): number {
  const name = commandName(latex.text, at);
  const nameEnd = at + 1 + name.length;
  switch (name) {
    case '':
      return symbol(latex, at);
    case 'begin':
      return beginEnvironment(latex, at, nameEnd);
    case 'end':
      return endEnvironment(latex, at, nameEnd);
    case 'item':
      return item(latex, at, nameEnd);
  }
  const codeEnd = inlineCodeEnd(latex.text, name, nameEnd, latex.arguments);
  if (codeEnd > 0) return latex.cover('code', at, codeEnd);
  return applyRule(latex, commandRule(name), at, nameEnd);
}

function applyRule(latex: LatexText, rule: CommandRule, at: number, nameEnd: number): number {
  if (rule.bare) return latex.cover(rule.kind, at, bareNameEnd(latex.text, nameEnd));
  const takesArguments = rule.hidden > 0 || rule.block === true;
  const starEnd = takesArguments && latex.text.charCodeAt(nameEnd) === u.STAR ? nameEnd + 1 : nameEnd;
  const end = latex.arguments.skip(starEnd, rule.hidden);
  if (rule.block) return openBlock(latex, at, end);
  if (rule.gloss) hideGloss(latex, end);
  return latex.cover(rule.kind, at, end);
}

/** TeX skips the blanks behind a name, so where the name is read through they must not part a word. */
function bareNameEnd(text: string, nameEnd: number): number {
  return u.skipBlanks(text, nameEnd, text.length);
}

/** Reads up to the argument that is a block of its own, and marks where it closes. */
function openBlock(latex: LatexText, at: number, end: number): number {
  const argument = latex.arguments.next(end);
  if (argument === undefined) return latex.cover('break', at, end);
  if (argument.closer > 0) latex.closeAs('break', argument.closer, argument.closer + 1);
  return latex.cover('break', at, argument.opener + 1);
}

function hideGloss(latex: LatexText, from: number): void {
  const base = latex.arguments.next(from);
  if (base === undefined || base.closer === 0) return;
  latex.closeAs('markup', base.closer, latex.arguments.skip(base.closer + 1, 1));
}

/** `\item`; its `[label]` is read, as a block of its own. */
function item(latex: LatexText, at: number, nameEnd: number): number {
  const { text } = latex;
  const bracket = u.skipBlanks(text, nameEnd, text.length);
  const closer = text.charCodeAt(bracket) === u.OPEN_BRACKET ? latex.arguments.closingBracket(bracket) : 0;
  if (closer === 0 || closer > commentEnd(text, bracket)) return latex.cover('break', at, nameEnd);
  latex.closeAs('break', closer, closer + 1);
  return latex.cover('break', at, bracket + 1);
}
