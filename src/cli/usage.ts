import { listed, type Localize } from '../core/localize.js';
import { onlyFor } from './arguments.js';
import { locales } from './locale.js';
import { alignFormats } from './reporters/align-formats.js';
import { checkFormats } from './reporters/check-reporters.js';
import { mapFormats } from './reporters/map-formats.js';
import { reportFormats } from './reporters/report-formats.js';

/** What stands on the left of a list, and what is said of it on the right, in one line or several. */
type Entry = readonly [name: string, said: string];

/** How far to the right explanations begin. */
const columns = { commands: 18, options: 25 } as const;

/** What `--help` prints. */
export function usageIn(localize: Localize): string {
  const blocks = [
    forms(localize),
    indented(commands(localize), columns.commands),
    localize(
      'With no path, the current folder is meant. Folders are searched for Markdown, LaTeX, HTML, reStructuredText,\nAsciiDoc, XLIFF, PO, TMX and text files; by “glossary lint” for *.glossary.yaml, *.glossary.yml and\nglossary.decisions.yaml.\n“-” reads standard input.',
    ),
    indented(generalOptions(localize), columns.options),
    ...optionsOf(localize).map(
      ([first, entries]) => `${onlyFor[first].join(', ')}:\n${indented(entries, columns.options)}`,
    ),
    localize(
      'Exit codes: 0 nothing to fail on, 1 findings, 2 wrong usage, an unreadable file or a broken glossary.',
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function forms(localize: Localize): string {
  const word = localize('Usage:');
  const paths = localize('[paths or globs…] [options]');
  const calls = [
    `check ${paths}`,
    `terms ${paths}`,
    `report ${paths}`,
    `align FILE [FILE] ${localize('[options]')}`,
    `map TERM ${localize('[options]')}`,
    `glossary lint ${paths}`,
  ].map((call) => `bilingual-glossary ${call}`);
  return [`${word} ${calls[0]}`, ...calls.slice(1).map((call) => `       ${call}`)].join('\n');
}

function commands(localize: Localize): Entry[] {
  return [
    ['check', localize('reports terminology problems')],
    ['terms', localize('lists every occurrence of every term, and how it was resolved')],
    ['report', localize('tells how each concept is rendered, document by document, for a reviewer')],
    ['align', localize('prints what translates what: within a file, with its counterpart, or of two files')],
    ['map', localize('draws what shares words with a concept, and what it is kept apart from')],
    [
      'glossary lint',
      localize('reports what is wrong with glossaries and files of decisions, and runs examples'),
    ],
  ];
}

function generalOptions(localize: Localize): Entry[] {
  return [
    [
      '--config FILE',
      localize('the configuration; else bilingual-glossary.config.yaml here or in a folder above'),
    ],
    ['--no-config', localize('look for no configuration')],
    ['--glossary FILE', localize('use this glossary too; may be given several times, the last one wins')],
    ['--no-bundled', localize('leave out the glossary that comes with the program')],
    [
      '--language ID',
      localize(
        'what standard input is: markdown, mdx, plaintext, latex, html, restructuredtext,\nasciidoc, yaml, xliff, tmx, po, csv or json (plaintext)',
      ),
    ],
    [
      '--format FORMAT',
      localize(
        'text or json (text); for check one of {0};\nfor report one of {1} ({2});\nfor align one of {3} ({4});\nfor map one of {5} ({6})',
        listed(checkFormats, localize),
        listed(reportFormats, localize),
        reportFormats[0],
        listed(alignFormats, localize),
        alignFormats[0],
        listed(mapFormats, localize),
        mapFormats[0],
      ),
    ],
    ['--color, --no-color', localize('colours or none, whatever the terminal (a terminal gets them)')],
    [
      '--locale LOCALE',
      localize('the language of messages: {0} (by LC_ALL, LC_MESSAGES or LANG)', listed(locales, localize)),
    ],
    ['--help, --version', localize('this text; the program’s version')],
  ];
}

/** The options that not every command has: in each list those of the same commands, by the first of which these are known. */
function optionsOf(localize: Localize): [first: keyof typeof onlyFor, entries: Entry[]][] {
  return [
    [
      'fail-on',
      [
        [
          '--fail-on SEVERITY',
          localize('error, warning, information, hint or never: what ends with exit code 1 (warning)'),
        ],
      ],
    ],
    [
      'no-decisions',
      [
        ['--no-decisions', localize('leave out what files named glossary.decisions.yaml decide')],
        ['--no-pairs', localize('compare no document with its translation in another file')],
      ],
    ],
    [
      'direction',
      [['--direction DIR', localize('auto, zh-en, en-zh or both: whose renderings matter (auto)')]],
    ],
    ['output', [['--output FILE', localize('write the report, or the picture, to a file')]]],
    [
      'every-occurrence',
      [
        [
          '--every-occurrence',
          localize('report each undecided occurrence, not only the first of a document'),
        ],
        [
          '--severity CODE=LEVEL',
          localize('how grave what a check finds is: error, warning, information, hint or off'),
        ],
      ],
    ],
    [
      'fix',
      [
        ['--fix', localize('make the repairs that are certain; report what is left')],
        ['--fix-dry-run', localize('show them as a diff instead, and change nothing')],
        ['--write-baseline FILE', localize('note in a file all that is found now, and fail on nothing')],
        ['--baseline FILE', localize('report only what isn’t noted there')],
        ['--shard I/N', localize('check the I-th of N parts of the files')],
      ],
    ],
    ['title', [['--title TEXT', localize('what the report is called')]]],
    [
      'min-confidence',
      [['--min-confidence N', localize('leave out units less sure than that, from 0 to 1 (0)')]],
    ],
    ['nested', [['--nested', localize('list the terms inside longer terms too')]]],
  ];
}

function indented(entries: readonly Entry[], column: number): string {
  return entries
    .map(([name, said]) => `  ${name.padEnd(column - 2)}${said.replaceAll('\n', `\n${' '.repeat(column)}`)}`)
    .join('\n');
}
