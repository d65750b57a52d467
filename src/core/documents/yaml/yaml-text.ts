import { CST, Lexer } from 'yaml';
import { type Region, type RegionKind, unitsAStep } from '../region.js';
import { withLineFeeds } from '../scanning/lines.js';
import { RegionList } from '../scanning/region-list.js';
import type { Steps } from '../../steps.js';
import { type Scalar, ScalarReader } from './scalar-reader.js';

/** What stands in a YAML text without being a value; other tokens only part one value from the next. */
const kinds: Readonly<Record<string, RegionKind>> = {
  alias: 'command',
  anchor: 'command',
  'block-scalar-header': 'command',
  comment: 'comment',
  'directive-line': 'command',
  tag: 'command',
};

const quoted: Readonly<Record<string, Scalar['style']>> = {
  'double-quoted-scalar': 'double-quoted',
  'single-quoted-scalar': 'single-quoted',
};

/** Signs that the lexer sets between its tokens, which stand for nothing in the text. */
const signs: ReadonlySet<string | null> = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/**
 * Reads a YAML text by the tokens of the `yaml` library's lexer, which takes any text at all and doesn't recurse. Values are
 * prose, each for itself; keys are not.
 */
export class YamlText {
  private readonly text: string;
  private readonly regions = new RegionList();
  private readonly reader: ScalarReader;
  /** The last scalar, which may still turn out to be a key. */
  private scalar: Scalar | undefined;
  private isExplicitKey = false;
  /** Where that ends which has been read; up to the next value all is a break. */
  private done = 0;

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.reader = new ScalarReader(this.text, this.regions);
  }

  *reading(): Steps<Region[]> {
    const { length } = this.text;
    let paused = 0;
    let at = 0;
    let isScalar = false;
    for (const token of new Lexer().lex(this.text)) {
      const type = CST.tokenType(token);
      if (isScalar) {
        this.readScalar({ start: at, end: (at += token.length), style: 'plain' });
      } else if (!signs.has(type)) {
        this.readToken(type, at, (at += token.length));
      }
      isScalar = !isScalar && type === 'scalar';
      if (at - paused > unitsAStep) {
        paused = at;
        yield at / length;
      }
    }
    this.readValue();
    this.regions.addBreak(this.done, length);
    return this.regions.toArray();
  }

  private readToken(type: string | null, start: number, end: number): void {
    if (type === 'space' || (type === 'newline' && this.isExplicitKey)) return;
    if (type === 'map-value-ind') {
      this.readKey();
      return;
    }
    this.readValue();
    if (type === 'explicit-key-ind') this.isExplicitKey = true;
    const style = quoted[type ?? ''];
    const kind = kinds[type ?? ''];
    if (style !== undefined) this.scalar = { start, end, style };
    else if (kind !== undefined) this.cover(kind, start, end);
  }

  private readScalar(scalar: Scalar): void {
    this.readValue();
    this.scalar = scalar;
  }

  private readKey(): void {
    const { scalar } = this;
    if (scalar !== undefined) this.cover('attribute', scalar.start, scalar.end);
    this.scalar = undefined;
    this.isExplicitKey = false;
  }

  private readValue(): void {
    const { scalar } = this;
    if (scalar === undefined) return;
    if (this.isExplicitKey) {
      this.readKey();
      return;
    }
    this.regions.addBreak(this.done, scalar.start);
    this.reader.read(scalar);
    this.done = scalar.end;
    this.scalar = undefined;
  }

  private cover(kind: RegionKind, start: number, end: number): void {
    this.regions.addBreak(this.done, start);
    this.regions.add(kind, start, end);
    this.done = end;
  }
}
