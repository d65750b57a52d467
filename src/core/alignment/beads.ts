/** How many sentences of one side translate how many of the other one. */
export interface Bead {
  readonly rows: number;
  readonly columns: number;
  /** The negative logarithm of how often translators do so. */
  readonly cost: number;
}

/**
 * The beads of Gale and Church (1993), table 5, and those of three sentences to one, which are common between Chinese and English;
 * the shares are chosen by hand, close to theirs: `npm run bench lengths` finds 98 of 100 passages with as many sentences in both
 * languages, but these are mostly single requirements and paragraphs, where a translator seldom parts or joins sentences.
 */
export const beads: readonly Bead[] = [
  [1, 1, 0.87],
  [1, 0, 0.006],
  [0, 1, 0.006],
  [2, 1, 0.045],
  [1, 2, 0.045],
  [2, 2, 0.01],
  [3, 1, 0.006],
  [1, 3, 0.006],
].map(([rows, columns, share]) => ({ rows, columns, cost: -Math.log(share) }));

/** The most sentences of one side in a bead. */
export const mostSentences = 3;
