import { alignFormats } from './reporters/align-formats.js';
import { checkFormats } from './reporters/check-reporters.js';
import { mapFormats } from './reporters/map-formats.js';
import { reportFormats } from './reporters/report-formats.js';

const names = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const usage = `Usage: bilingual-glossary check [paths or globs…] [options]
       bilingual-glossary terms [paths or globs…] [options]
       bilingual-glossary report [paths or globs…] [options]
       bilingual-glossary align FILE [FILE] [options]
       bilingual-glossary map TERM [options]
       bilingual-glossary glossary lint [paths or globs…] [options]

  check           reports terminology problems
  terms           lists every occurrence of every term, and how it was resolved
  report          tells how each concept is rendered, document by document, for a reviewer
  align           prints what translates what: within a file, with its counterpart, or of two files
  map             draws what shares words with a concept, and what it is kept apart from
  glossary lint   reports what is wrong with glossaries and files of decisions, and runs examples

With no path, the current folder is meant. Folders are searched for Markdown, LaTeX, HTML, reStructuredText,
AsciiDoc, XLIFF, PO, TMX and text files; by “glossary lint” for *.glossary.yaml, *.glossary.yml and
glossary.decisions.yaml.
“-” reads standard input.

  --config FILE          the configuration; else bilingual-glossary.config.yaml here or in a folder above
  --no-config            look for no configuration
  --glossary FILE        use this glossary too; may be given several times, the last one wins
  --no-bundled           leave out the glossary that comes with the program
  --language ID          what standard input is: markdown, mdx, plaintext, latex, html, restructuredtext,
                         asciidoc, yaml, xliff, tmx, po, csv or json (plaintext)
  --format FORMAT        text or json (text); for check ${names.format(checkFormats)};
                         for report ${names.format(reportFormats)} (${reportFormats[0]});
                         for align ${names.format(alignFormats)} (${alignFormats[0]});
                         for map ${names.format(mapFormats)} (${mapFormats[0]})
  --color, --no-color    colours or none, whatever the terminal (a terminal gets them)
  --help, --version      this text; the program's version

check, glossary lint:
  --fail-on SEVERITY     error, warning, information, hint or never: what ends with exit code 1 (warning)

check, terms, report:
  --no-decisions         leave out what files named glossary.decisions.yaml decide
  --no-pairs             compare no document with its translation in another file

check, report, align:
  --direction DIR        auto, zh-en, en-zh or both: whose renderings matter (auto)

check, report, align, map:
  --output FILE          write the report, or the picture, to a file

check, report:
  --every-occurrence     report each undecided occurrence, not only the first of a document
  --severity CODE=LEVEL  how grave what a check finds is: error, warning, information, hint or off

check:
  --fix                  make the repairs that are certain; report what is left
  --fix-dry-run          show them as a diff instead, and change nothing
  --write-baseline FILE  note in a file all that is found now, and fail on nothing
  --baseline FILE        report only what isn't noted there
  --shard I/N            check the I-th of N parts of the files

report:
  --title TEXT           what the report is called

align:
  --min-confidence N     leave out units less sure than that, from 0 to 1 (0)

terms:
  --nested               list the terms inside longer terms too

Exit codes: 0 nothing to fail on, 1 findings, 2 wrong usage, an unreadable file or a broken glossary.
`;
