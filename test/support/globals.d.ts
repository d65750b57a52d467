// Tests run in Node, under Mocha. tsconfig.json names no types, so they are named here; that what is pure doesn't lean on Node
// all the same is the architecture rule's business (eslint.config.mjs).
/// <reference types="node" />
/// <reference types="mocha" />

/** The test files of a layer, each with what loads it: esbuild.js fills this in. */
declare module 'test-files' {
  const loaders: Record<string, () => Promise<unknown>>;
  export default loaders;
}

/** What differs between the hosts that tests run in: host.node.ts or host.web.ts, as esbuild.js says. */
declare module 'test-host' {
  export function arrived(): Promise<unknown>;
  export const isNode: boolean;
  /** What the title of a test must hold; undefined for all. */
  export const grep: string | undefined;
  /** The process that the tests run in, if it has a number. */
  export const pid: number | undefined;
  /** Hands a line to the runner; false where there is none. */
  export function put(line: string): boolean;
}

/** What is in the folder test/editor/workspace: esbuild.js fills this in. */
declare module 'test-workspace' {
  const files: Record<string, string>;
  export default files;
}

/** Put into what is built for the web by esbuild.js. */
declare const TEST_GREP: string | undefined;
