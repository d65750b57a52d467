import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A text to measure on, and where it comes from. */
export interface Corpus {
  readonly text: string;
  readonly origin: string;
}

/** How many bytes of UTF-8 a corpus has. */
const megabyte = 1_000_000;
const fixtures = join(process.cwd(), '..', 'shared', 'fixtures');

/** One megabyte of Chinese and English Markdown: real documents where they are at hand, else made of the words given. */
export function mixedMarkdown(words: readonly string[]): Corpus {
  return existsSync(fixtures)
    ? { text: firstMegabyte(realDocuments()), origin: 'real Chinese and English Markdown' }
    : { text: firstMegabyte(madeUpDocuments(words)), origin: 'Markdown made up of dictionary words' };
}

function* realDocuments(): Generator<string> {
  const files = ['zh-laws', 'cncf-glossary', 'k8s-bilingual', 'owasp-asvs']
    .flatMap((folder) =>
      readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(fixtures, folder, file),
      ),
    )
    .filter((file) => file.endsWith('.md'))
    .sort();
  for (const file of spread(files)) {
    yield readFileSync(file, 'utf8');
  }
}

/** The same items in an order that takes from all parts of the list in turn. */
function spread<T>(items: readonly T[]): T[] {
  const stride = 7;
  return Array.from({ length: stride }, (_, first) =>
    items.filter((_, index) => index % stride === first),
  ).flat();
}

function* madeUpDocuments(words: readonly string[]): Generator<string> {
  for (let line = 0; ; line++) {
    const picked = Array.from({ length: 14 }, (_, i) => words[(line * 7919 + i * 104_729) % words.length]);
    const isHan = line % 2 === 0;
    const matching = picked.filter((word) => /\p{Script=Han}/u.test(word) === isHan);
    yield line % 12 === 0
      ? `## ${matching.join(isHan ? '' : ' ')}\n\n`
      : `${matching.join(isHan ? '' : ' ')}${isHan ? '。' : '. '}\n`;
  }
}

function firstMegabyte(parts: Iterable<string>): string {
  let text = '';
  let bytes = 0;
  for (const part of parts) {
    text += part;
    bytes += Buffer.byteLength(part);
    if (bytes >= megabyte) {
      break;
    }
  }
  return Buffer.from(text).subarray(0, megabyte).toString('utf8');
}
