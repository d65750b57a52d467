import { htmlReport } from '../../core/report/html/html-report.js';
import { markdownReport } from '../../core/report/markdown/markdown-report.js';
import type { Report } from '../../core/report/report.js';
import type { Io } from '../io.js';
import { languageOf } from '../locale.js';

/** The formats of `report`, the usual one first. */
export const reportWriters = {
  html: (report, { locale, localize }) => htmlReport(report, languageOf(locale), localize),
  markdown: (report, { localize }) => markdownReport(report, localize),
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
} as const satisfies Readonly<
  Record<string, (report: Report, io: Pick<Io, 'locale' | 'localize'>) => string>
>;

export type ReportFormat = keyof typeof reportWriters;

export const reportFormats = Object.keys(reportWriters) as readonly ReportFormat[];
