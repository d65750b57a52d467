import { ensureDependencies } from './dependencies.mjs';
import { isProgram, main, Trouble } from './main.mjs';

/** esbuild.js needs what ensureDependencies installs, so it is loaded after that. */
export async function build(what, options) {
  const { default: builds } = await import('../esbuild.js');
  try {
    await builds[what](options);
  } catch (error) {
    if (!error.errors) throw error;
    throw new Trouble(`The build failed with ${error.errors.length} error(s), told above.`);
  }
}

if (isProgram(import.meta.url)) {
  await main(async (args) => {
    await ensureDependencies();
    if (args.includes('--watch')) await build('watchProduct');
    else await build('buildProduct', { production: args.includes('--production') });
    if (args.includes('--tests')) await build('buildTests');
  });
}
