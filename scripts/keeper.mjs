// Runs a command and ends it, with everything that it started, as soon as this process's standard input closes: which happens when
// the script that started it says so, and also when that script is killed. Ctrl+C in a terminal doesn't reach a process group of
// its own; the closing of standard input does.
import { spawn, spawnSync } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code, signal) => endAll(code ?? (signal ? 130 : 1)));

process.stdin.on('error', () => endAll(0));
process.stdin.on('close', () => endAll(0));
process.stdin.resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => endAll(130));

let ending = false;

/** Asks the whole group to end, and a moment later no longer asks. */
function endAll(code) {
  if (ending) return;
  ending = true;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    process.exit(code);
  }
  signalGroup('SIGTERM');
  setTimeout(() => {
    process.exitCode = code;
    signalGroup('SIGKILL');
  }, 700);
}

function signalGroup(signal) {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // nobody left to tell
  }
}
