import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { describe, main, root, Trouble } from './main.mjs';
import { workspaceCopy } from './temporary.mjs';

/** npm run test:desktop [-- VERSION…]: the editor tests in VS Code as its vendor delivers it, which needs the internet. */
await main(async (asked) => {
  await ensureDependencies();
  await Promise.all([build('buildProduct'), build('buildTests', { layers: ['editor'] })]);
  const versions = asked.length > 0 ? asked : [oldest(), 'stable'];
  let failed = 0;
  for (const version of versions) {
    console.log(`\nVS Code ${version}`);
    const isFine = await runIn(version);
    if (!isFine) failed++;
  }
  console.log(`\n${versions.length - failed} of ${versions.length} editors passed`);
  return failed > 0 ? 1 : 0;
});

/** What package.json promises. */
function oldest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.vscode.replace(/^\D+/, '');
}

async function runIn(version) {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const vscodeExecutablePath = await downloadAndUnzipVSCode(version).catch((error) => {
    throw new Trouble(
      `VS Code ${version} could not be downloaded (${error.message}): this needs the internet; npm test doesn't.`,
    );
  });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'out', 'test', 'editor.js'),
      launchArgs: [workspaceCopy(), '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
    });
    return true;
  } catch (error) {
    console.error(describe(error));
    return false;
  }
}
