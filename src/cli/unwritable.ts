import type { Localize } from '../core/localize.js';

/** Why a file can't be written, as half a sentence, by what the file system says. */
export function whyUnwritable(error: unknown, localize: Localize): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return localize('cannot be written: there is no such folder; make it first');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return localize(
        'cannot be written: that isn’t permitted; check its permissions and those of its folder',
      );
    case 'EISDIR':
      return localize('cannot be written: it is a folder; name a file');
    default:
      return localize('cannot be written: {0}', message);
  }
}
