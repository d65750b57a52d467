import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** What the project's own ESLint configuration says of a line of code, were it in that file of src/. Types play no part in it. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` });
  assert.ok(result);
  return result.messages
    .filter(
      ({ ruleId, fatal }) =>
        fatal || ruleId === 'architecture/boundaries' || ruleId === 'no-restricted-globals',
    )
    .map(({ message }) => message);
}

const eslint = new ESLint({
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ] as NonNullable<ESLint.Options['overrideConfig']>,
});

const forbidden: [file: string, code: string][] = [
  ['core/x.ts', `import { window } from 'vscode';`],
  ['core/x.ts', `import type { Uri } from 'vscode';`],
  ['core/x.ts', `import { readFileSync } from 'node:fs';`],
  ['core/x.ts', `import { readFileSync } from 'fs';`],
  ['core/x.ts', `import { readFile } from 'fs/promises';`],
  ['core/x.ts', `export { join } from 'path';`],
  ['core/x.ts', `export * from 'node:os';`],
  ['core/x.ts', `export const load = () => import('node:zlib');`],
  ['core/x.ts', `export type Stats = import('node:fs').Stats;`],
  ['core/x.ts', `import fs = require('node:fs'); export { fs };`],
  ['core/x.ts', `export const home = process.env;`],
  ['core/x.ts', `export const bytes = Buffer.from('');`],
  ['core/x.ts', `export const path = require('./y');`],
  ['core/x.ts', `export const here = __dirname;`],
  ['core/x.ts', `import { checks } from '../checks/index';`],
  ['core/matching/x.ts', `import { first } from '../../checks/index';`],
  ['core/matching/x.ts', `import { activate } from '../../editor/extension';`],
  ['core/x.ts', `import { run } from '../cli/run';`],
  ['core/x.ts', `import { helper } from '../../test/support/helper';`],
  ['checks/x.ts', `import { window } from 'vscode';`],
  ['checks/x.ts', `import { readFileSync } from 'node:fs';`],
  ['checks/x.ts', `import { run } from '../cli/run';`],
  ['checks/x.ts', `export const home = process.env;`],
  ['cli/x.ts', `import { window } from 'vscode';`],
  ['cli/x.ts', `import { activate } from '../editor/extension';`],
  ['editor/x.ts', `import { run } from '../cli/run';`],
  ['editor/x.ts', `import { readFileSync } from 'node:fs';`],
  ['editor/x.ts', `import { loadKept } from '../desktop/kept-code';`],
  ['desktop/x.ts', `import { match } from '../core/matching/match';`],
  ['elsewhere/x.ts', `export const x = 1;`],
];

const allowed: [file: string, code: string][] = [
  ['core/matching/x.ts', `import { spanOf } from '../text/span'; export { spanOf };`],
  ['core/x.ts', `import { parse } from 'yaml'; export { parse };`],
  ['core/x.ts', `export const process = (text: string) => text; process('');`],
  [
    'checks/x.ts',
    `import { match } from '../core/matching/match'; import { y } from './y'; export { match, y };`,
  ],
  [
    'cli/x.ts',
    `import { readFileSync } from 'node:fs'; import { checks } from '../checks/index'; export { readFileSync, checks };`,
  ],
  [
    'editor/x.ts',
    `import { window } from 'vscode'; import { checks } from '../checks/index'; export { window, checks };`,
  ],
  [
    'desktop/x.ts',
    `import { join } from 'node:path'; export type { Api } from '../editor/extension'; export { join };`,
  ],
];

describe('the architecture', () => {
  for (const [file, code] of forbidden) {
    it(`forbids in src/${file}: ${code}`, async () => {
      const found = await complaints(file, code);
      assert.equal(found.length, 1, found.join('\n') || 'not reported');
    });
  }

  for (const [file, code] of allowed) {
    it(`allows in src/${file}: ${code}`, async () => {
      assert.deepEqual(await complaints(file, code), []);
    });
  }
});
