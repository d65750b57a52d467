/** Made by esbuild.js: another one for each state of src/core and of the libraries it leans on. */
declare module 'engine-fingerprint' {
  const fingerprint: string;
  export default fingerprint;
}
