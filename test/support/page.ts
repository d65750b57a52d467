/** A section of a Markdown page: what must be the same in whatever language it is written. */
export interface Section {
  /** How deep its heading is; 0 for what stands before the first. */
  readonly level: number;
  /** How many blocks a blank line parts: paragraphs, lists, tables, examples. */
  readonly blocks: number;
  /** Blocks of code and quoted examples, word for word. */
  readonly examples: readonly string[];
  readonly listItems: number;
  readonly tableRows: number;
  /** What stands in code within sentences. */
  readonly code: readonly string[];
  /** Where links and pictures lead, without the part that names a heading, in the English page's words. */
  readonly targets: readonly string[];
}

/** A Markdown page that is written in two languages. */
export class Page {
  constructor(private readonly text: string) {}

  /** Its headings with the sections below them, the page's beginning first. */
  get sections(): { heading: string; prose: string; section: Section }[] {
    return this.text
      .replace(fence, (block) => block.replaceAll(/^#/gmu, '\0'))
      .split(/^(?=#{1,6} )/mu)
      .map((part) => {
        const [, marks = '', heading = ''] = /^(#{1,6}) (.*)/u.exec(part) ?? [];
        const body = part.replace(/^#{1,6} .*/u, '');
        const prose = body
          .replace(fence, '')
          .replace(quote, '')
          .replace(/\s*\n\s*/gu, ' ');
        const fences = [...body.matchAll(fence)].map(([block]) => block.replaceAll('\0', '#'));
        return {
          heading,
          prose: prose.replace(code, ''),
          section: {
            level: marks.length,
            blocks: blocksIn(body),
            examples: [...fences, ...[...body.matchAll(quote)].map(([line]) => line)],
            listItems: body.match(/^(?:-|\d+\.) /gmu)?.length ?? 0,
            tableRows: body.match(/^\|/gmu)?.length ?? 0,
            code: unique([...prose.matchAll(code)].map(([span]) => span)),
            targets: targetsIn(body).map(inEnglish).toSorted(),
          },
        };
      });
  }

  /** What it says, line by line, examples and comments left out, and with a letter in the place of code. */
  get lines(): string[] {
    const prose = this.text
      .replace(fence, '')
      .replace(quote, '')
      .replace(/<[^>`]*>/gu, '');
    return prose
      .replace(code, 'x')
      .split('\n')
      .map((line) => line.trim());
  }

  /** Where its links and pictures lead. */
  get targets(): string[] {
    return targetsIn(this.text);
  }

  /** What links within a page call its headings, as GitHub derives it. */
  get anchors(): string[] {
    return this.sections.map(({ heading }) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );
  }
}

/** The page in Chinese of one in English. */
export function chineseOf(page: string): string {
  return page === 'README.md' ? 'README.zh-CN.md' : page.replace(/(?<!\.zh-cn)\.md$/u, '.zh-cn.md');
}

/** The page in English of one in Chinese; of one in English itself. */
function inEnglish(target: string): string {
  return target.replace(/\.zh-cn\.md/iu, '.md').replace(/#.*/u, '#');
}

/** Comments are for no reader, and may be of one language only. */
function blocksIn(text: string): number {
  const blocks = text.replace(/<!--[^]*?-->/gu, '').split(/\n\s*\n/u);
  return blocks.filter((block) => block.trim() !== '').length;
}

function targetsIn(text: string): string[] {
  const pattern = /\]\(([^()\s]+)\)|\b(?:src|srcset)="([^"]+)"/gu;
  return [...text.replace(fence, '').matchAll(pattern)].map(([, link, picture]) => link ?? picture);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}

const fence = /^```[^]*?^```$/gmu;
const quote = /^> .*$/gmu;
const code = /`[^`\n]+`/gu;
