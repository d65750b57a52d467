import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentKinds } from '../../../src/core/documents/kinds.js';
import { read } from '../../../src/core/documents/reading.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { hostile, pieces } from './hostile-pieces.js';

const documents = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('every kind of document', function () {
  this.timeout(120_000);

  for (const kind of documentKinds) {
    describe(kind.id, () => {
      it('gives regions in order, apart, not empty, within the text: for any text', () => {
        fc.assert(
          fc.property(documents, (text) => {
            let end = 0;
            for (const region of read(text, kind).regions) {
              assert.ok(region.start >= end && region.end > region.start && region.end <= text.length);
              end = region.end;
            }
          }),
          { numRuns: 1500 },
        );
      });

      it('gives the same regions for the same text', () => {
        fc.assert(
          fc.property(documents, (text) => {
            assert.deepEqual(read(text, kind).regions, read(text, kind).regions);
          }),
          { numRuns: 300 },
        );
      });

      it('reads line ends of every sort alike', () => {
        fc.assert(
          fc.property(documents, (text) => {
            const unix = text.replace(/\r\n?/g, '\n');
            assert.deepEqual(read(unix.replaceAll('\n', '\r'), kind).regions, read(unix, kind).regions);
          }),
          { numRuns: 1000 },
        );
      });

      it('finds nothing in an empty text', () => assert.deepEqual(read('', kind).regions, []));

      it('takes time in proportion to the length of a hostile text', () => {
        for (const piece of hostile) assertLinear(kind, piece);
      });
    });
  }
});

const SMALL = 16_000;
const TIMES = 8;
/** Times below this, in milliseconds, say more about the machine than about the scanner. */
const SHORTEST = 3;
const ATTEMPTS = 10;

/**
 * A quadratic scanner takes 64 times as long for a text of eight times the length, a linear one eight times.
 * What is measured is the processor's time, the best of several, so that a busy machine changes little.
 */
function assertLinear(kind: DocumentKind, piece: string): void {
  const small = piece.repeat(Math.ceil(SMALL / piece.length));
  const large = small.repeat(TIMES);
  const most = 3 * TIMES;
  let shortest = Infinity;
  let ratio = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > most; attempt++) {
    shortest = Math.min(shortest, time(kind, large));
    ratio = shortest / Math.max(time(kind, small), SHORTEST);
  }
  assert.ok(ratio <= most, `${JSON.stringify(piece)}: ${TIMES} times the text took ${ratio} times as long`);
}

function time(kind: DocumentKind, text: string): number {
  const before = process.cpuUsage();
  read(text, kind);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
