/**
 * The path that a document means by a path from its own folder, both with `/` between their parts and relative to one folder;
 * undefined where it is absolute, an address or a path of another system, or leads out of that folder.
 */
export function pathFrom(document: string, path: string): string | undefined {
  if (path === '' || /^\/|[\\:\0\r\n]/u.test(path)) {
    return undefined;
  }
  const parts = document.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) {
        return undefined;
      }
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.length === 0 ? undefined : parts.join('/');
}
