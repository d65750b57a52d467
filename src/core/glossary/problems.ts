import type { Severity } from '../finding.js';

/** What can be wrong with a glossary file: codes that never change, and how grave each is. */
export const problemSeverities = {
  // The file
  'wrong-encoding': 'error',
  'empty-file': 'warning',
  'too-large': 'error',
  'too-deep': 'error',
  'too-many-terms': 'error',
  'yaml-syntax': 'error',
  alias: 'error',
  'several-documents': 'error',
  'control-character': 'error',
  'lone-surrogate': 'error',
  'wide-indentation': 'error',
  'full-width-colon': 'error',
  'duplicate-key': 'warning',
  'imports-unread': 'information',
  // The format
  'unknown-format': 'error',
  'unknown-key': 'warning',
  'wrong-type': 'error',
  'empty-text': 'error',
  'missing-term': 'error',
  'missing-between': 'error',
  'missing-concept': 'error',
  'missing-text': 'error',
  'unknown-status': 'error',
  'unknown-region': 'warning',
  'wrong-date': 'warning',
  'reversed-period': 'warning',
  'misplaced-pinyin': 'warning',
  'duplicate-id': 'error',
  // What the entries say
  'unknown-concept': 'warning',
  'unknown-rendering': 'warning',
  'unknown-source': 'warning',
  'one-sided-distinction': 'warning',
  'undistinguished-term': 'warning',
  'contradictory-status': 'error',
  'duplicate-term': 'warning',
  'wrong-language': 'warning',
  'full-width-comma': 'warning',
  'wrong-pinyin': 'warning',
  'toneless-pinyin': 'warning',
  'unreachable-term': 'warning',
  'unreachable-cue': 'warning',
  'idle-not': 'warning',
  'conflicting-entry': 'warning',
  'failed-example': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type ProblemCode = keyof typeof problemSeverities;
