import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { atEnd, root, Trouble } from './main.mjs';

/**
 * Runs a command to its end, or this script's, and gives its exit code. `quiet` keeps its output back and gives it with a failure.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const abandon = atEnd(async () => child.exitCode === null && child.kill());
    child.on('error', (error) => reject(new Trouble(`${command} could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      void abandon();
      resolve({ code: code ?? (signal ? 130 : 1), output });
    });
  });
}

/** Runs npm with the same Node as this script, wherever npm lies and whatever it is called on this system. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return process.platform === 'win32'
    ? run('cmd', ['/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/**
 * Starts a long-running command as a process group of its own that cannot outlive this script: `stop()` ends all of it, and so
 * does the end of this script, however it comes (see keeper.mjs).
 */
export function startKept(command, args, { cwd = root, env = process.env } = {}) {
  const keeper = spawn(process.execPath, [join(root, 'scripts', 'keeper.mjs'), command, ...args], {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  keeper.stdin.on('error', () => {});
  const ended = new Promise((resolve) => {
    keeper.on('error', () => resolve(1));
    keeper.on('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
  return {
    stdout: keeper.stdout,
    stderr: keeper.stderr,
    /** Its exit code, once all of it has ended. */
    ended,
    async stop() {
      keeper.stdin.end();
      await ended;
    },
  };
}

/** Whether the process of this number is there. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
