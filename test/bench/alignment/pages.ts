import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KnownPair, type KnownText, Pieces } from './truth.js';

/*
 * Pages on which something tells what translates what. All of it is taken out of the texts before they are aligned.
 */

const fixtures = join(process.cwd(), '..', 'shared', 'fixtures');
const own = join(process.cwd(), 'test', 'bench', 'alignment');

/** A policy brief of our own, with a number before each sentence. */
export function policyBrief(): KnownPair[] {
  const [zh, en] = ['zh', 'en'].map((language) => {
    const pieces = new Pieces();
    for (const piece of readFileSync(join(own, `policy.${language}.md`), 'utf8').split('⟦')) {
      const [id, sentence] = piece.split('⟧');
      if (sentence === undefined) pieces.add(id);
      else pieces.add(sentence, id);
    }
    return pieces.result;
  });
  return [{ name: 'policy brief', zh, en }];
}

/** Pages of OWASP ASVS, whose requirements stand in tables under their numbers; none where the fixtures are missing. */
export function requirements(): KnownPair[] {
  const folder = join(fixtures, 'owasp-asvs');
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, 'en'))
    .filter((name) => /-V\d/u.test(name) && existsSync(join(folder, 'zh-cn', name)))
    .map((name) => {
      const [zh, en] = ['zh-cn', 'en'].map((side) =>
        requirementsOf(readFileSync(join(folder, side, name), 'utf8')),
      );
      return { name, zh, en };
    });
}

function requirementsOf(page: string): KnownText {
  const pieces = new Pieces();
  for (const line of page.replace(/^(#+ )V?\d+(?:\.\d+)*/gmu, '$1').split('\n')) {
    const [row, id, description] = /^\|\s*\*\*(\d+\.\d+\.\d+)\*\*\s*\|([^|]*)\|/u.exec(line) ?? [];
    if (row === undefined) {
      pieces.add(`${line}\n`);
    } else {
      pieces.add('| |');
      pieces.add(description, id);
      pieces.add(`|${line.slice(row.length)}\n`);
    }
  }
  return pieces.result;
}

/**
 * Pages of Kubernetes with the original in comments above its translation, as two documents; `isPlain` takes the marks of headings
 * and items out. A comment and what follows it are known paragraph by paragraph where they have as many, else as a whole.
 */
export function originals(isPlain: boolean): KnownPair[] {
  const folder = join(fixtures, 'k8s-bilingual', 'concepts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, page: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ page }) => page.split('<!--').length > 10)
    .map(({ name, page }) => ({ name, ...originalsOf(isPlain ? withoutMarks(page) : page) }));
}

function originalsOf(page: string): Omit<KnownPair, 'name'> {
  const [zh, en] = [new Pieces(), new Pieces()];
  const [, ...parts] = page.replace(/^---\n[^]*?\n---\n/u, '').split(/<!--([^]*?)-->/u);
  let comments: string[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    comments.push(...paragraphs(parts[index]).filter((paragraph) => /\s/u.test(paragraph.trim())));
    const translation = paragraphs(parts[index + 1]);
    if (!translation.some((paragraph) => /\p{Script=Han}/u.test(paragraph))) {
      translation.forEach((paragraph) => zh.add(`${paragraph}\n\n`));
      continue;
    }
    const isAlike = comments.length === translation.length;
    const idOf = (paragraph: number) => `${index}.${isAlike ? paragraph : ''}`;
    comments.forEach((paragraph, at) => en.add(`${paragraph}\n\n`, idOf(at)));
    translation.forEach((paragraph, at) => zh.add(`${paragraph}\n\n`, idOf(at)));
    comments = [];
  }
  comments.forEach((paragraph) => en.add(`${paragraph}\n\n`));
  return { zh: zh.result, en: en.result };
}

/** The paragraphs of a text that hold a letter; metadata at its head is none. */
function paragraphs(text: string): string[] {
  return text
    .replace(/^\s*---\n[^]*?\n---\s*$/u, '')
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/gu, ''))
    .filter((paragraph) => /\p{L}/u.test(paragraph));
}

function withoutMarks(page: string): string {
  return page.replace(/^[ \t]*(?:#+|[-*]|\d+\.)[ \t]+/gmu, '');
}
