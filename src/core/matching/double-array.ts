import { type Steps, inBatches, stretch } from '../steps.js';

/**
 * A trie in flat arrays (Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure", IEEE
 * TSE 15:9, 1989), two cells a node side by side, because whoever reads one reads the other. A node is the
 * index of its first cell, the root 0.
 */
export interface DoubleArray {
  /**
   * For node `n`: `cells[n]` is its parent, -1 where there is no node. `cells[n + 1]` is four times its base, plus 1
   * where a key ends, plus 2 where the value of that key is marked. Its child for symbol `c` is `base + 2 * c`, if
   * the parent given there is `n`.
   */
  readonly cells: Int32Array;
  /** The value of the key that ends at node `n` is at `n / 2`; -1 where none does. */
  readonly values: Int32Array;
}

/** Bits of the second cell of a node. */
export const ENDS = 1;
export const MARKED = 2;

/** The child for a symbol of a node with this second cell; it exists if its parent is that node. */
export function childAt(second: number, symbol: number): number {
  return (second >> 2) + (symbol << 1);
}

/** Collects keys into a linked trie, then packs it. */
export class DoubleArrayBuilder {
  private parent: Int32Array;
  private symbol: Uint16Array;
  private firstChild: Int32Array;
  private nextSibling: Int32Array;
  private values: Int32Array;
  private nodes = 1;
  /** An open-addressed hash table of the nodes but the root, by parent and symbol; 0 where it is empty. */
  private table: Int32Array;

  /** `expected` is about how many nodes there will be: room made at once need not be made again and again. */
  constructor(expected = 0) {
    const room = Math.max(64, expected);
    this.parent = new Int32Array(room);
    this.symbol = new Uint16Array(room);
    this.firstChild = new Int32Array(room);
    this.nextSibling = new Int32Array(room);
    this.values = new Int32Array(room).fill(-1);
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(room * 2)));
  }

  /** The value of a key, which becomes `value` if the key is new. */
  add(key: ArrayLike<number>, value: number): number {
    const node = this.open(key);
    if (this.values[node] === -1) {
      this.values[node] = value;
    }
    return this.values[node];
  }

  /** The node a sequence of symbols leads to, made where there is none; no key ends there yet. */
  open(symbols: ArrayLike<number>): number {
    let node = 0;
    for (let i = 0; i < symbols.length; i++) {
      const slot = this.slotOf(node, symbols[i]);
      node = this.table[slot] === 0 ? this.addChild(node, symbols[i], slot) : this.table[slot];
    }
    return node;
  }

  private addChild(parent: number, symbol: number, slot: number): number {
    const child = this.nodes++;
    if (child === this.symbol.length) {
      this.parent = grown(this.parent);
      this.symbol = grown(this.symbol);
      this.firstChild = grown(this.firstChild);
      this.nextSibling = grown(this.nextSibling);
      this.values = grown(this.values, -1);
    }
    this.parent[child] = parent;
    this.symbol[child] = symbol;
    this.nextSibling[child] = this.firstChild[parent];
    this.firstChild[parent] = child;
    this.table[slot] = child;
    if (this.nodes * 2 > this.table.length) {
      this.table = new Int32Array(this.table.length * 2);
      for (let node = 1; node < this.nodes; node++) {
        this.table[this.slotOf(this.parent[node], this.symbol[node])] = node;
      }
    }
    return child;
  }

  /** Where the child of a node for a symbol is in the table, or where it would be put. */
  private slotOf(parent: number, symbol: number): number {
    const mask = this.table.length - 1;
    const hash = Math.imul(Math.imul(parent, 0x9e3779b1) ^ symbol, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let node = this.table[slot]; node !== 0; node = this.table[slot]) {
      if (this.parent[node] === parent && this.symbol[node] === symbol) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Packs the trie; `alphabetSize` is one more than the largest symbol of any key, and `marked` has 1 for each value
   * to mark.
   */
  *building(alphabetSize: number, marked: Uint8Array = new Uint8Array(0)): Steps<DoubleArray> {
    const slots = new Slots(alphabetSize, this.nodes);
    const bases = new Int32Array(this.nodes);
    const slotOf = new Int32Array(this.nodes);
    const inner = yield* stretch(this.byFallingFanOut(), 0, 0.1);
    yield* stretch(this.placing(inner, slots, bases, slotOf), 0.1, 0.8);

    const length = slots.end + alphabetSize;
    const cells = new Int32Array(length * 2);
    const values = new Int32Array(length).fill(-1);
    yield 0.8;
    const clear = (from: number, to: number) => {
      for (let slot = from; slot < to; slot++) {
        cells[slot * 2] = -1;
      }
    };
    yield* stretch(inBatches(length, batch, clear), 0.8, 0.85);
    cells[1] = bases[0] * 8;
    const write = (from: number, to: number) => {
      for (let node = Math.max(1, from); node < to; node++) {
        const slot = slotOf[node];
        cells[slot * 2] = slotOf[this.parent[node]] * 2;
        cells[slot * 2 + 1] = bases[node] * 8 + this.bitsOf(node, marked);
        values[slot] = this.values[node];
      }
    };
    yield* stretch(inBatches(this.nodes, batch, write), 0.85, 1);
    return { cells, values };
  }

  /** Finds for the children of each of some nodes their slots. */
  private placing(nodes: Int32Array, slots: Slots, bases: Int32Array, slotOf: Int32Array): Steps<void> {
    const symbols: number[] = [];
    return inBatches(nodes.length, placed, (from, to) => {
      for (let i = from; i < to; i++) {
        const node = nodes[i];
        symbols.length = 0;
        for (let child = this.firstChild[node]; child !== 0; child = this.nextSibling[child]) {
          symbols.push(this.symbol[child]);
        }
        const base = slots.place(symbols);
        bases[node] = base;
        for (let child = this.firstChild[node]; child !== 0; child = this.nextSibling[child]) {
          slotOf[child] = base + this.symbol[child];
        }
      }
    });
  }

  private bitsOf(node: number, marked: Uint8Array): number {
    const value = this.values[node];
    return value === -1 ? 0 : ENDS | (marked[value] === 1 ? MARKED : 0);
  }

  /**
   * The nodes that have children, most children first: the wide ones need room that only an empty array has
   * (a first fit in another order is quadratic).
   */
  private *byFallingFanOut(): Steps<Int32Array> {
    const fanOut = new Int32Array(this.nodes);
    let widest = 0;
    const count = (from: number, to: number) => {
      for (let node = Math.max(1, from); node < to; node++) {
        widest = Math.max(widest, ++fanOut[this.parent[node]]);
      }
    };
    yield* stretch(inBatches(this.nodes, batch, count), 0, 0.4);
    const startOf = new Int32Array(widest + 2);
    for (let node = 0; node < this.nodes; node++) {
      startOf[widest - fanOut[node] + 1]++;
    }
    for (let i = 1; i < startOf.length; i++) {
      startOf[i] += startOf[i - 1];
    }
    yield 0.5;
    const inner = startOf[widest];
    const ordered = new Int32Array(this.nodes);
    const sort = (from: number, to: number) => {
      for (let node = from; node < to; node++) {
        ordered[startOf[widest - fanOut[node]]++] = node;
      }
    };
    yield* stretch(inBatches(this.nodes, batch, sort), 0.5, 1);
    return ordered.subarray(0, inner);
  }
}

/** How many cheap and how many costly rounds of a loop to do between two pauses: about a millisecond's worth. */
const batch = 50_000;
const placed = 2_000;

/** How many places are tried for one node before the search gives up the crowded front of the array. */
const patience = 32;

/** The slots of a double array while it is packed. */
class Slots {
  private taken: Uint8Array;
  /** The first free slot: an only child fits anywhere. */
  private front: number;
  /** Where room for siblings is looked for: what is free before it is too crowded for them. */
  private spacious: number;
  /** One more than the last slot in use. */
  end: number;

  /** The slots before `first` stay free, so that no base has to be negative, whatever the symbol it is found by. */
  constructor(first: number, nodes: number) {
    this.front = first;
    this.spacious = first;
    this.end = first;
    this.taken = new Uint8Array(first + nodes);
  }

  /** Finds room for the children of one node, takes it, and returns the node's base. */
  place(symbols: readonly number[]): number {
    let tries = 0;
    let slot = symbols.length === 1 ? this.front : this.spacious;
    while (!this.fits(slot - symbols[0], symbols)) {
      if (++tries === patience) {
        this.spacious = slot;
      }
      slot = this.freeFrom(tries < patience ? slot + 1 : slot + tries);
    }
    const base = slot - symbols[0];
    for (const symbol of symbols) {
      this.take(base + symbol);
    }
    return base;
  }

  /** The first free slot from one on. */
  private freeFrom(slot: number): number {
    let free = slot;
    this.reserve(free);
    while (this.taken[free] === 1) {
      this.reserve(++free);
    }
    return free;
  }

  private fits(base: number, symbols: readonly number[]): boolean {
    for (const symbol of symbols) {
      if (this.taken[base + symbol] === 1) {
        return false;
      }
    }
    return true;
  }

  private take(slot: number): void {
    this.reserve(slot);
    this.taken[slot] = 1;
    this.front = this.freeFrom(this.front);
    this.spacious = this.freeFrom(this.spacious);
    this.end = Math.max(this.end, slot + 1);
  }

  private reserve(slot: number): void {
    if (slot >= this.taken.length) {
      this.taken = grown(this.taken, 0, slot);
    }
  }
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(array: T, filler = 0, atLeast = 0): T {
  const larger = new (array.constructor as new (length: number) => T)(
    Math.max(array.length * 2, atLeast + 1),
  );
  larger.set(array);
  larger.fill(filler, array.length);
  return larger;
}
