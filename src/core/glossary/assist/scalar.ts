import { writeScalar } from '../writing/scalar.js';
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
      return writeScalar(text, isFlow ? 'in brackets' : 'free');
  }
}
