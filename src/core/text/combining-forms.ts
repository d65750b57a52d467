/** First parts of English compounds that are written closed as often as open (cyberspace, cyber space). */
export const combiningForms: readonly string[] = [
  'anti',
  'counter',
  'cross',
  'cyber',
  'multi',
  'non',
  'self',
];
