import { createHash } from 'node:crypto';
import { checks } from '../../../checks/index.js';
import type { Finding, Fix, Related } from '../../../core/finding.js';
import type { Lines } from '../../../core/text/lines.js';
import { entryOf, keyOf } from '../../baseline/entry.js';
import { type ArtifactLocation, physicalPlace, regionOf } from './location.js';
import { sarifLevels } from './rule.js';

export type SarifResult = object;

const ruleIndexes = new Map(checks.map(({ code }, index) => [code, index]));

/** Writes what is found in one document as results of SARIF. */
export class ResultWriter {
  /** How many results have been alike up to the text around them, by fingerprint. */
  private readonly alike = new Map<string, number>();

  constructor(
    private readonly artifactLocation: ArtifactLocation,
    private readonly text: string,
    private readonly lines: Lines,
    private readonly run: { readonly folder: string; readonly isCompared: boolean },
  ) {}

  resultFor(finding: Finding): SarifResult {
    const { code, severity, message, details, concepts, related, fixes } = finding;
    const relatedLocations = related.flatMap((each, index) => this.relatedLocation(each, index));
    return {
      ruleId: code,
      ruleIndex: ruleIndexes.get(code),
      level: sarifLevels[severity],
      message: { text: plain([message, ...details].join('\n')) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: this.artifactLocation,
            region: { ...regionOf(finding, this.lines), snippet: { text: finding.text } },
          },
        },
      ],
      ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
      partialFingerprints: { 'surroundings/v1': this.fingerprintOf(finding) },
      ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => this.fix(fix)) }),
      ...(this.run.isCompared ? { baselineState: 'new' } : {}),
      properties: { severity, concepts },
    };
  }

  /** What a baseline knows the finding by, which of several that are alike being the last part. */
  private fingerprintOf(finding: Finding): string {
    const key = keyOf(entryOf(finding, '', this.text));
    const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
    const index = (this.alike.get(digest) ?? 0) + 1;
    this.alike.set(digest, index);
    return `${digest}:${index}`;
  }

  private relatedLocation(related: Related, id: number): object[] {
    const physicalLocation =
      'span' in related
        ? { artifactLocation: this.artifactLocation, region: regionOf(related.span, this.lines) }
        : physicalPlace(related.place, this.run.folder);
    return physicalLocation === undefined
      ? []
      : [{ id, message: { text: plain(related.message) }, physicalLocation }];
  }

  private fix({ title, edits }: Fix): object {
    const replacements = edits.map((edit) => ({
      deletedRegion: regionOf(edit, this.lines),
      insertedContent: { text: edit.newText },
    }));
    return {
      description: { text: plain(title) },
      artifactChanges: [{ artifactLocation: this.artifactLocation, replacements }],
    };
  }
}

/** A message in which nothing is taken for a link, which is a text in brackets before one in parentheses. */
function plain(text: string): string {
  return text.replaceAll('](', '] (');
}
