import * as u from '../scanning/units.js';
import type { Arguments } from './arguments.js';

const LONGEST_CODE = 1000;

/** Arguments before the code itself, for each command whose code stands between two equal characters. */
const argumentsBefore: Readonly<Record<string, number>> = { verb: 0, lstinline: 0, mintinline: 1 };

/** End of the code behind `\verb`, `\lstinline` or `\mintinline`, or 0 for another command. */
export function inlineCodeEnd(text: string, name: string, nameEnd: number, args: Arguments): number {
  if (!Object.hasOwn(argumentsBefore, name)) return 0;
  const starEnd = name === 'verb' && text.charCodeAt(nameEnd) === u.STAR ? nameEnd + 1 : nameEnd;
  const start = name === 'verb' ? starEnd : args.skip(starEnd, argumentsBefore[name]);
  if (text.charCodeAt(start) === u.OPEN_BRACE && name !== 'verb') return args.skip(start, 1);
  const limit = Math.min(text.length, start + LONGEST_CODE);
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === text.charCodeAt(start)) return at + 1;
    if (unit === u.LF) break;
  }
  return nameEnd;
}
