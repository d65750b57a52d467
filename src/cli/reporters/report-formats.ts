import { inEnglish } from '../../core/localize.js';
import { htmlReport } from '../../core/report/html/html-report.js';
import { markdownReport } from '../../core/report/markdown/markdown-report.js';
import type { Report } from '../../core/report/report.js';

/** The formats of `report`, the usual one first. */
export const reportWriters = {
  html: (report) => htmlReport(report, 'en', inEnglish),
  markdown: (report) => markdownReport(report, inEnglish),
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type ReportFormat = keyof typeof reportWriters;

export const reportFormats = Object.keys(reportWriters) as readonly ReportFormat[];
