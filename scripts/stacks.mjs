import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './main.mjs';

/** A stack as its reader wants it: in the sources' lines, paths from the top folder, without the frames of Node and Mocha. */
export function readableStack(text) {
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*(node:internal|[\\/]node_modules[\\/]mocha[\\/])/.test(line))
    .map((line) => line.replace(/((?:file:\/\/)?\/[^\s()]*?):(\d+):(\d+)/g, sourcePlace))
    .join('\n');
}

function sourcePlace(whole, url, line, column) {
  const file = url.replace(/^file:\/\//, '');
  const map = file.startsWith(join(root, '.editors')) ? undefined : sourceMapOf(file);
  const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry?.originalSource) return `${fromRoot(file)}:${line}:${column}`;
  const source = resolve(dirname(file), entry.originalSource);
  return `${fromRoot(source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

const fromRoot = (file) => (file.startsWith(root) ? relative(root, file) : file);

const maps = new Map();

function sourceMapOf(file) {
  if (!maps.has(file)) {
    const path = `${file}.map`;
    maps.set(file, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined);
  }
  return maps.get(file);
}
