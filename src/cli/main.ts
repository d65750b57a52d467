import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../core/text/day.js';
import { run } from './run.js';

const standardInput = 0;

// Whoever reads the output may stop before its end, as head does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

const exitCode = run(process.argv.slice(2), {
  cwd: process.cwd(),
  bundledFolder: join(__dirname, '..', 'glossary'),
  documentationFolder: join(__dirname, '..', 'docs', 'checks'),
  environment: process.env,
  out: { isTerminal: process.stdout.isTTY, write: (text) => process.stdout.write(text) },
  err: { isTerminal: process.stderr.isTTY, write: (text) => process.stderr.write(text) },
  readStandardInput: () => readFileSync(standardInput),
  now: () => performance.now(),
  today: () => dayOf(new Date()),
});
void Promise.resolve(exitCode).then((code) => (process.exitCode = code));
