import report from '../../../samples/港区通报.zh.md';
import translatedReport from '../../../samples/港区通报.en.md';
import brief from '../../../samples/policy-brief.md';
import speech from '../../../samples/讲话要点.md';

/** The texts of the samples, by their names. */
export const sampleTexts: Readonly<Record<string, string>> = {
  '讲话要点.md': speech,
  '港区通报.zh.md': report,
  '港区通报.en.md': translatedReport,
  'policy-brief.md': brief,
};

/** What someone may want to try, each with the names of its samples, which are opened side by side. */
export const sampleSets = {
  speech: ['讲话要点.md'],
  translation: ['港区通报.zh.md', '港区通报.en.md'],
  brief: ['policy-brief.md'],
} as const;

export type SampleSet = keyof typeof sampleSets;
