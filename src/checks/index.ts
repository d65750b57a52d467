import type { Analysis } from '../core/analysis/analysis.js';
import type { Level } from '../core/config/config.js';
import { Silences } from '../core/directives/silences.js';
import type { Finding } from '../core/finding.js';
import type { Localize } from '../core/localize.js';
import { complete, type Steps } from '../core/steps.js';
import type { Span } from '../core/text/span.js';
import { ambiguousTerm } from './ambiguous-term.js';
import { type Check, type CheckOptions, type CheckTools, usualOptions } from './check.js';
import { collapsedDistinction } from './collapsed-distinction.js';
import { decisionConflict } from './decision-conflict.js';
import { deprecatedTerm } from './deprecated-term.js';
import { firstMention } from './first-mention.js';
import { inconsistentRendering } from './inconsistent-rendering.js';
import { malformedDocument } from './malformed-document.js';
import { mendable } from './mendable.js';
import { merged } from './merged.js';
import { missingRendering } from './missing-rendering.js';
import { mixedScript } from './mixed-script.js';
import { outdatedRendering } from './outdated-rendering.js';
import { pinyinMismatch } from './pinyin-mismatch.js';
import { unexpectedRendering } from './unexpected-rendering.js';
import { unusedDirective } from './unused-directive.js';

/** Every check there is; the one that looks at what the others left of the directives comes last. */
export const checks: readonly Check[] = [
  ambiguousTerm,
  collapsedDistinction,
  decisionConflict,
  deprecatedTerm,
  firstMention,
  inconsistentRendering,
  malformedDocument,
  missingRendering,
  mixedScript,
  outdatedRendering,
  pinyinMismatch,
  unexpectedRendering,
  unusedDirective,
];

/** What a check finds, in the reader's language; of a code that no check has, the code. */
export function descriptionOf(code: string, localize: Localize): string {
  const description = checks.find((check) => check.code === code)?.description;
  return description === undefined ? code : localize(description);
}

/** For each check, by code, the severity a reader has set; one that is not named has its default. */
export type Severities = Readonly<Record<string, Level>>;

/** What a reader has set. */
export interface CheckSettings extends CheckOptions {
  readonly severities: Severities;
}

/** What people have set who have set nothing. */
export const usualSettings: CheckSettings = { ...usualOptions, severities: {} };

/** Checks a document at once; see {@link checking}. */
export function findingsOf(analysis: Analysis, settings: CheckSettings, tools: CheckTools): Finding[] {
  return complete(checking(analysis, settings, tools));
}

/** How many findings, or places to pause at, to take from a check between two pauses. */
const findingsAStep = 100;

/**
 * Runs the checks that are not switched off, in steps, and puts what they find in the order of the text. What the
 * document's directives silence is left out, and what nobody could mend there.
 */
export function* checking(
  analysis: Analysis,
  settings: CheckSettings,
  tools: CheckTools,
  among: readonly Check[] = checks,
): Steps<Finding[]> {
  const silences = new Silences(analysis.directives, analysis.document.text);
  const severities = new Map(among.map((check) => [check.code, severityOf(check, settings)]));
  const mend = mendable(analysis);
  const findings: Finding[] = [];
  for (const [index, check] of among.entries()) {
    const severity = severityOf(check, settings);
    if (severity !== 'off') {
      const isSilenced = (span: Span) => silences.isSilenced(check.code, span, check.isSilencedByName);
      const context = { ...tools, analysis, severity, options: settings, isSilenced, silences, severities };
      let taken = 0;
      try {
        for (const finding of check.run(context)) {
          const found = finding && mend(finding);
          if (found !== undefined && !isSilenced(found)) {
            findings.push(found);
          }
          if (++taken % findingsAStep === 0) {
            yield index / among.length;
          }
        }
      } catch (error) {
        if (tools.noteFailure === undefined) {
          throw error;
        }
        tools.noteFailure(check.code, error, analysis.document.uri);
        // What of the directives it would have used nobody knows: as if it were switched off.
        severities.set(check.code, 'off');
      }
    }
    yield (index + 1) / among.length;
  }
  return merged(findings).sort((a, b) => a.start - b.start || a.end - b.end);
}

function severityOf({ code, defaultSeverity }: Check, { severities }: CheckSettings): Level {
  return severities[code] ?? defaultSeverity;
}
