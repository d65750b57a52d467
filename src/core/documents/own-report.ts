/** What marks a terminology report, in each format that is read as a document. */
export const reportMarks = {
  html: '<meta name="generator" content="Bilingual Glossary">',
  markdown: '<!-- generator: Bilingual Glossary -->',
} as const;

/** A report on the web has its mark above all that comes from documents. */
const headLength = 1000;

/** Whether a text is a terminology report: it quotes what was found elsewhere, and nothing of that is to be found again. */
export function isReport(text: string): boolean {
  const head = text.slice(0, headLength).replace(/^\ufeff/u, '');
  return (
    head.startsWith(reportMarks.markdown) ||
    (/^<!doctype html/iu.test(head) && head.includes(reportMarks.html))
  );
}
