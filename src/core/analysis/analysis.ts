import type { Bitext } from '../alignment/bitext.js';
import type { DecisionsInForce } from '../decisions/decisions-in-force.js';
import type { Directive } from '../directives/directive.js';
import type { DocumentKind } from '../documents/region.js';
import type { Segmentation } from '../documents/segment.js';
import type { Reading } from '../documents/reading.js';
import type { Language } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import type { YamlMap } from '../glossary/yaml.js';
import type { Astray } from '../pairing/astray.js';
import type { Occurrence } from './occurrence.js';

/** One version of a document to look at. */
export interface Document {
  readonly uri: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

/** All that is known of one version of a document; hover, diagnostics, tree and command line read the same. */
export interface Analysis {
  readonly document: Document;
  readonly terminology: Terminology;
  readonly reading: Reading;
  /** The languages it is written in: one, or both. */
  readonly languages: readonly Language[];
  /** In the order of the text. */
  readonly directives: readonly Directive[];
  /** What the front matter says, at its offsets in the document; undefined where it is none of YAML. */
  readonly frontMatter: YamlMap | undefined;
  /** The document's own decisions and those recorded for it. */
  readonly decisions: DecisionsInForce;
  /** What a file in a format for translations says of itself; undefined for any other. */
  readonly segmentation: Segmentation | undefined;
  /** What is aligned in it, or with it: a document by itself has none, see `aligning`. */
  readonly bitexts: readonly Bitext[];
  /** The paths in its directives that lead to no counterpart; known as the bitexts are. */
  readonly astray: readonly Astray[];
  /** In the order of the text, without overlaps. */
  readonly occurrences: readonly Occurrence[];
  /** The occurrence that holds an offset or ends at it. */
  at(offset: number): Occurrence | undefined;
  /** The terms that stand inside an occurrence of a longer one, resolved by it. */
  inside(occurrence: Occurrence): readonly Occurrence[];
}
