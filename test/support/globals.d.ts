// Tests run in Node, under Mocha. tsconfig.json names no types, so they are named here; that what is pure doesn't lean on Node
// all the same is the architecture rule's business (eslint.config.mjs).
/// <reference types="node" />
/// <reference types="mocha" />

/** The test files of a layer, each with what loads it: esbuild.js fills this in. */
declare module 'test-files' {
  const loaders: Record<string, () => Promise<unknown>>;
  export default loaders;
}
