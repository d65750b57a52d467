import { type Region, type RegionKind, unitsAStep } from '../region.js';
import { bareAddress } from '../scanning/bare-address.js';
import { Finder } from '../scanning/finder.js';
import { withLineFeeds } from '../scanning/lines.js';
import { RegionList } from '../scanning/region-list.js';
import { templateCallEnd } from '../scanning/template-calls.js';
import * as u from '../scanning/units.js';
import type { Steps } from '../../steps.js';
import { isEmbedded, isReadThrough } from './elements.js';
import { entityAt } from './entity.js';
import { type HtmlTag, htmlTagAt } from './tag.js';

/** Elements that hold no prose, and what they hold instead. */
const rawElements: ReadonlyMap<string, RegionKind> = new Map([
  ['code', 'code'],
  ['kbd', 'code'],
  ['math', 'math'],
  ['pre', 'code'],
  ['samp', 'code'],
  ['script', 'code'],
  ['style', 'code'],
  ['textarea', 'code'],
  ['tt', 'code'],
  ['var', 'code'],
]);

/** Those of them that go to the end of the document where nothing closes them. */
const hidingTheRest: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea']);

/** What is no element; of two that open alike the more particular first. */
const declarations: readonly (readonly [opener: string, closer: string])[] = [
  ['<![CDATA[', ']]>'],
  ['<%', '%>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** No call of a template is longer. */
const LONGEST_CALL = 2000;

/** Reads an HTML text from its start to its end. */
export class HtmlText {
  private readonly text: string;
  private readonly finder: Finder;
  private readonly regions = new RegionList();

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.finder = new Finder(this.text);
  }

  *reading(): Steps<Region[]> {
    const { length } = this.text;
    let paused = 0;
    for (let at = 0; at < length; at = this.readAt(at)) {
      if (at - paused > unitsAStep) {
        paused = at;
        yield at / length;
      }
    }
    return this.regions.toArray();
  }

  private readAt(at: number): number {
    switch (this.text.charCodeAt(at)) {
      case u.LESS:
        return this.readAngle(at);
      case u.AMPERSAND:
        return this.readEntity(at);
      case u.OPEN_BRACE:
        return this.readCall(at);
      case u.COLON:
      case u.DOT:
      case u.AT_SIGN:
        return this.readAddress(at);
      default:
        return at + 1;
    }
  }

  private readAngle(at: number): number {
    const { text, finder } = this;
    if (text.startsWith('<!--', at)) return this.readComment(at);
    for (const [opener, closer] of declarations) {
      if (!text.startsWith(opener, at)) continue;
      const close = finder.find(closer, at + opener.length, text.length);
      return close < 0 ? at + opener.length : this.cover('command', at, close + closer.length);
    }
    const tag = htmlTagAt(text, at, finder);
    return tag === undefined ? at + 1 : this.readElement(at, tag);
  }

  /** A comment; one that nothing closes hides the rest, and `<!-->` is one, too (HTML, section 13.2.5.43). */
  private readComment(at: number): number {
    const close = this.finder.find('-->', at + 2, this.text.length);
    return this.cover('comment', at, close < 0 ? this.text.length : close + 3);
  }

  private readElement(at: number, tag: HtmlTag): number {
    const { name, closing, end } = tag;
    const kind = closing ? undefined : rawElements.get(name);
    const rawEnd = kind === undefined ? 0 : this.rawEnd(at, tag);
    if (kind !== undefined && rawEnd > 0) return this.cover(kind, at, rawEnd);
    if (name === 'rt' || name === 'rp') return this.readRubyText(at, tag);
    if (isReadThrough(name) || rawElements.has(name)) return this.cover('markup', at, end);
    return this.cover(isEmbedded(name) ? 'command' : 'break', at, end);
  }

  /** End of the element without prose whose opening tag stands at `at`; 0 where nothing closes it and it hides nothing. */
  private rawEnd(at: number, { name, end }: HtmlTag): number {
    const { text, finder } = this;
    if (text.charCodeAt(end - 2) === u.SLASH) return end;
    const written = text.slice(at + 1, at + 1 + name.length);
    const close = finder.find(`</${written}`, end, text.length);
    const closed = close < 0 ? -1 : finder.find('>', close, text.length);
    if (closed >= 0) return closed + 1;
    return hidingTheRest.has(name) ? text.length : 0;
  }

  /** The reading over a character is no part of the word that the characters write. */
  private readRubyText(at: number, { closing, end }: HtmlTag): number {
    const next = closing ? end : this.finder.find('<', end, this.text.length);
    return this.cover('markup', at, next < 0 ? end : next);
  }

  private readEntity(at: number): number {
    const entity = entityAt(this.text, at, this.text.length);
    return entity === undefined ? at + 1 : this.cover(entity.kind, at, entity.end);
  }

  private readCall(at: number): number {
    const limit = Math.min(this.text.length, at + LONGEST_CALL);
    const end = templateCallEnd(this.text, at, limit, this.finder);
    return end === 0 ? at + 1 : this.cover('command', at, end);
  }

  private readAddress(at: number): number {
    const address = bareAddress(this.text, at, this.regions.end, this.text.length);
    return address === undefined ? at + 1 : this.cover('link-target', address.start, address.end);
  }

  /** Adds a region, and returns its end: where reading goes on. */
  private cover(kind: RegionKind, start: number, end: number): number {
    if (kind === 'break') this.regions.addBreak(start, end);
    else this.regions.add(kind, start, end);
    return end;
  }
}
