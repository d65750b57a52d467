import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Documents of public projects, which lie beside the repository where they were fetched, and not in it. */
const root = resolve(process.cwd(), '../shared/fixtures');

export interface Fixture {
  readonly path: string;
  readonly text: string;
}

/** The fixtures in a folder with one of these endings; none where the folder is not there. */
export function fixtures(folder: string, ending: string): Fixture[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ path: join(path, name), text: readFileSync(join(path, name), 'utf8') }));
}
