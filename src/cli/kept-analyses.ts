import type { Analysis } from '../core/analysis/analysis.js';

/** How much text to keep analyses of, in UTF-16 code units. */
const mostUnits = 4_000_000;

/** The latest analyses of files by themselves, so that one which is several documents' counterpart is seldom made twice. */
export class KeptAnalyses {
  private readonly byFile = new Map<string, Analysis>();
  private units = 0;

  of(file: string): Analysis | undefined {
    const found = this.byFile.get(file);
    return found && this.keep(file, found);
  }

  /** Keeps an analysis in the place of an older one of that file; those that were asked for longest ago make way. */
  keep(file: string, analysis: Analysis): Analysis {
    this.drop(file);
    this.byFile.set(file, analysis);
    this.units += analysis.document.text.length;
    for (const oldest of this.byFile.keys()) {
      if (this.units <= mostUnits || oldest === file) break;
      this.drop(oldest);
    }
    return analysis;
  }

  private drop(file: string): void {
    this.units -= this.byFile.get(file)?.document.text.length ?? 0;
    this.byFile.delete(file);
  }
}
