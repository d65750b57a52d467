/**
 * Waits for the latest of the promises that stand, one after the other, in one place: what was asked for is in force then,
 * even where it was given up in favour of something newer.
 */
export async function settled(latest: () => Promise<unknown>): Promise<void> {
  let awaited: Promise<unknown>;
  do {
    awaited = latest();
    await awaited;
  } while (awaited !== latest());
}
