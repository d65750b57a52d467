import type { Severity } from '../../core/finding.js';
import type { Paint } from './paint.js';

export const severityPaints: Readonly<Record<Severity, Paint>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'dim',
};
