import type { Terminology } from '../../core/glossary/terminology.js';
import { mapsForReport } from '../../core/map/report-maps.js';
import { htmlReport } from '../../core/report/html/html-report.js';
import { markdownReport } from '../../core/report/markdown/markdown-report.js';
import type { Report } from '../../core/report/report.js';
import type { Io } from '../io.js';
import { languageOf } from '../locale.js';

/** The formats of `report`, the usual one first. */
export const reportWriters = {
  html: (report, { locale, localize }, terminology) => {
    const reader = languageOf(locale);
    return htmlReport(report, reader, localize, mapsForReport([terminology], { reader, localize }));
  },
  markdown: (report, { localize }) => markdownReport(report, localize),
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
} as const satisfies Readonly<
  Record<string, (report: Report, io: Pick<Io, 'locale' | 'localize'>, terminology: Terminology) => string>
>;

export type ReportFormat = keyof typeof reportWriters;

export const reportFormats = Object.keys(reportWriters) as readonly ReportFormat[];
