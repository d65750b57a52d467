import type { Localize } from '../core/localize.js';
import { UsageError } from './io.js';

/** One of several parts that a run is split into; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `1/4`. Throws a {@link UsageError} where it is no part of a whole. */
export function shardIn(text: string, localize: Localize): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new UsageError(localize('--shard takes a part of a whole, such as 1/4, not “{0}”', text));
  }
  return { index, count };
}

/**
 * The files of one shard, as they were ordered: of all by name, each n-th. Every file is in one shard, whatever the order,
 * and shards differ by one file at most.
 */
export function filesOf({ index, count }: Shard, files: readonly string[]): string[] {
  const chosen = new Set(files.toSorted().filter((_, place) => place % count === index - 1));
  return files.filter((file) => chosen.has(file));
}
