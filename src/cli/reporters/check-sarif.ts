import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { checks } from '../../checks/index.js';
import type { Finding } from '../../core/finding.js';
import { Lines } from '../../core/text/lines.js';
import type { CheckReporter, ReportSetting } from './check-reporter.js';
import { artifactLocation, sourceRoot } from './sarif/location.js';
import { ResultWriter, type SarifResult } from './sarif/result.js';
import { ruleFor } from './sarif/rule.js';

const name = 'bilingual-glossary';

/** GitHub refuses a run with more results. */
export const mostResults = 25_000;

/**
 * SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS, as GitHub's code scanning and other services read
 * it. Lines and columns count from 1, in UTF-16 code units.
 */
export function sarifCheckReporter(setting: ReportSetting): CheckReporter {
  const { out, err, folder, shard, isCompared, locale, localize, pageOf } = setting;
  const artifacts: object[] = [];
  const results: { result: SarifResult; finding: Finding }[] = [];
  return {
    document: ({ uri, text }, findings) => {
      const location = { ...artifactLocation(uri, folder), index: artifacts.length };
      const writer = new ResultWriter(location, text, new Lines(text), { folder, isCompared });
      artifacts.push({ location: artifactLocation(uri, folder) });
      for (const finding of findings) {
        results.push({ finding, result: writer.resultFor(finding) });
      }
    },
    end: ({ unread, unwritten }) => {
      if (results.length > mostResults) {
        const message = localize(
          'SARIF: only the {0} gravest of {1} findings are given, as many as GitHub takes.',
          mostResults,
          results.length,
        );
        err.write(`${message}\n`);
      }
      const run = {
        tool: {
          driver: {
            name,
            version,
            semanticVersion: version,
            rules: checks.map((check) => ruleFor(check, pageOf, localize)),
          },
        },
        automationDetails: {
          id: shard === undefined ? `${name}/` : `${name}/${shard.index}-of-${shard.count}/`,
        },
        invocations: [{ executionSuccessful: unread + unwritten === 0 }],
        language: locale === 'en' ? 'en' : 'zh-CN',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { uri: `${pathToFileURL(folder).href}/` } },
        artifacts,
        results: gravest(results).map(({ result }) => result),
      };
      const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
      out.write(`${JSON.stringify(log, undefined, 2)}\n`);
    },
  };
}

/** As many as are allowed, in their order. */
function gravest<T extends { readonly finding: Finding }>(results: readonly T[]): readonly T[] {
  if (results.length <= mostResults) {
    return results;
  }
  const ranked = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) =>
    results.filter(({ finding }) => finding.severity === severity),
  );
  const kept = new Set(ranked.slice(0, mostResults));
  return results.filter((result) => kept.has(result));
}
