/** The names of the files in glossary/ that are glossaries, in order: esbuild.js fills this in. */
declare module 'bundled-glossaries' {
  const names: readonly string[];
  export default names;
}
