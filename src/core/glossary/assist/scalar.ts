import type { SketchText } from './sketch.js';

/** A text as YAML that goes in the place of another, whose quotation marks stay. */
export function asScalar(
  text: string,
  { style, isFlow }: { readonly style: SketchText['style']; readonly isFlow: boolean },
): string {
  switch (style) {
    case 'double-quoted':
      return JSON.stringify(text).slice(1, -1);
    case 'single-quoted':
      return text.replaceAll("'", "''");
    default:
      return isPlain(text, isFlow) ? text : JSON.stringify(text);
  }
}

/** Whether a text means itself without quotation marks (YAML 1.2, section 7.3.3); in doubt it doesn't. */
function isPlain(text: string, isFlow: boolean): boolean {
  const isSafe = /^[\p{L}\p{N}][^\p{Cc}]*$/u.test(text) && !/:(?:\s|$)|\s#|\s$/u.test(text);
  return isSafe && !(isFlow && /[,[\]{}:]/u.test(text));
}
