import type { Analysis } from '../../core/analysis/analysis.js';
import { explainResolution } from '../../core/analysis/explain.js';
import type { Occurrence } from '../../core/analysis/occurrence.js';
import type { Decision } from '../../core/decisions/decision.js';
import { plainText } from '../../core/documents/reading.js';
import { Lines } from '../../core/text/lines.js';
import type { Io } from '../io.js';
import { painter } from './paint.js';
import { printable } from './printable.js';
import { counted } from './words.js';

/** Prints the terms found in one run, document by document. */
interface TermsReporter {
  readonly document: (analysis: Analysis, occurrences: readonly Occurrence[]) => void;
  readonly end: () => void;
}

/** The formats of `terms`. */
export const termsReporters: Readonly<Record<'text' | 'json', (io: Io, color: boolean) => TermsReporter>> = {
  text: (io, color) => {
    const paint = painter(color);
    let count = 0;
    let files = 0;
    return {
      document: ({ document: { uri, text }, reading }, occurrences) => {
        const lines = new Lines(text);
        files++;
        count += occurrences.length;
        for (const occurrence of occurrences) {
          const { line, column } = lines.positionAt(occurrence.start);
          const how = explainResolution(occurrence, reading, io.localize);
          io.out.write(
            `${paint('bold', printable(`${uri}:${line}:${column}`))}: ${printable(`${plainText(reading, occurrence)} → ${how}`)}\n`,
          );
        }
      },
      end: () => {
        const { out, localize } = io;
        const [found, read] = [counted.occurrences(count, localize), counted.files(files, localize)];
        out.write(`${localize('{0} in {1}', found, read)}\n`);
      },
    };
  },
  json: (io) => {
    const listed: object[] = [];
    return {
      document: ({ document: { uri, text } }, occurrences) => {
        const lines = new Lines(text);
        listed.push(...occurrences.map((occurrence) => occurrenceJson(occurrence, uri, lines)));
      },
      end: () => io.out.write(`${JSON.stringify({ occurrences: listed }, undefined, 2)}\n`),
    };
  },
};

function occurrenceJson(occurrence: Occurrence, file: string, lines: Lines): object {
  const { start, end, text, language, senses, resolution } = occurrence;
  return {
    file,
    start: lines.positionAt(start),
    end: lines.positionAt(end),
    text,
    language,
    term: senses[0].term.text,
    concepts: senses.map(({ concept }) => concept.id),
    resolved:
      resolution === undefined
        ? null
        : {
            by: resolution.by,
            rendering: resolution.choice.rendering.text,
            ...(resolution.by === 'decision' ? { decision: decisionJson(resolution.decision) } : {}),
          },
  };
}

function decisionJson({ place: { uri, line }, reason }: Decision): object {
  return { file: uri, line, ...(reason === undefined ? {} : { reason }) };
}
