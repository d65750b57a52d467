import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { core } from './layers/core.mjs';
import { editor, hosts } from './layers/editor.mjs';
import { packages } from './layers/package.mjs';
import { ui } from './layers/ui.mjs';
import { lint, tools } from './lint.mjs';
import { describe, main, Trouble } from './main.mjs';

const layers = { core, package: packages, editor, ui };

/**
 * npm test [-- [core|package|editor|ui]… [--editor oldest|newest] [--host node|web] [--packed] [--file PART] [--grep TEXT]]: everything, or some of it. The
 * last line is the sum of it all; the exit code is 0 only if everything that was to run ran and passed.
 */
await main(async (args) => {
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const add = ({ passed = 0, failed = 0, skipped = 0, failures = [] }) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  };
  const attempt = async (name, action) => {
    try {
      const result = await action();
      if (result) add(result);
      return true;
    } catch (error) {
      console.error(describe(error));
      add({ failed: 1, failures: [`${name} could not run: ${describe(error).split('\n')[0]}`] });
      return false;
    }
  };

  const { chosen, isAll, only, host, packed, file, grep } = understand(args);
  if (grep) process.env.TEST_GREP = grep; // for the suite, in whatever process it runs
  if (file) process.env.TEST_FILE = file;
  const ready = await attempt('The build', async () => {
    await ensureDependencies();
    await Promise.all([build('buildProduct'), build('buildTests', { layers: chosen, file })]);
  });
  if (ready) {
    if (isAll) await attempt('lint', lintLayer);
    for (const { name, run } of chosen.flatMap((layer) => layers[layer]({ only, host, packed, isAll }))) {
      console.log(`\n${name}`);
      await attempt(name, run);
    }
  }
  summarize(total);
  return total.failed > 0 ? 1 : 0;
});

function understand(args) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      editor: { type: 'string' },
      host: { type: 'string' },
      packed: { type: 'boolean', default: false },
      file: { type: 'string' },
      grep: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !(name in layers));
  if (unknown)
    throw new Trouble(`There are no tests called ${unknown}, only: ${Object.keys(layers).join(', ')}.`);
  if (values.editor && !['oldest', 'newest'].includes(values.editor))
    throw new Trouble('--editor takes oldest or newest.');
  if (values.host && !hosts.includes(values.host)) throw new Trouble(`--host takes ${hosts.join(' or ')}.`);
  const isAll = positionals.length === 0 && !values.file && !values.grep;
  const chosen = positionals.length > 0 ? positionals : Object.keys(layers);
  const packed = isAll || values.packed;
  return {
    chosen,
    isAll,
    only: values.editor,
    host: values.host,
    packed,
    file: values.file,
    grep: values.grep,
  };
}

async function lintLayer() {
  console.log('lint');
  const complaining = await lint();
  return {
    passed: Object.keys(tools).length - complaining.length,
    failed: complaining.length,
    failures: complaining.map((name) => `lint › ${name}`),
  };
}

function summarize({ passed, failed, skipped, failures }) {
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((title) => `  ✗ ${title}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
