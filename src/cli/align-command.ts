import { aligning } from '../core/alignment/aligning.js';
import type { Bitext } from '../core/alignment/bitext.js';
import type { Analysis } from '../core/analysis/analysis.js';
import type { Localize } from '../core/localize.js';
import { complete } from '../core/steps.js';
import { Lines } from '../core/text/lines.js';
import { Analyses } from './analyses.js';
import type { Arguments } from './arguments.js';
import { BitextNotes, filesOf, troubleWith } from './bitext-notes.js';
import { realPath, standardInputName, type Trouble } from './files.js';
import { loadTerminology } from './glossaries.js';
import { exitCodes, type Io } from './io.js';
import { Progress } from './progress.js';
import { reportOutput } from './report-output.js';
import { alignWriters } from './reporters/align-formats.js';
import { alignedUnits } from './reporters/aligned-units.js';
import { settingsFor } from './settings.js';
import { whyUnread } from './unread.js';

/** Aligns a text with its translation, in one file or two, and prints their units; returns the exit code. */
export function alignCommand(args: Arguments, terminal: Io): number {
  const progress = new Progress(terminal);
  const { io } = progress;
  const settings = settingsFor(args, io);
  const { terminology, broken } = loadTerminology(settings, io);
  const analyses = new Analyses(args, settings, terminology, progress);
  const found = findBitexts(args.paths, analyses, io);
  found.filter(isTrouble).forEach((trouble) => analyses.reportUnread(trouble));
  const bitexts = found.filter((each): each is Bitext => !isTrouble(each));
  if (bitexts.length > 0) {
    const units = bitexts.flatMap((bitext) => alignedUnits(bitext, args.minConfidence));
    const output = reportOutput(args, io);
    output.write(alignWriters[args.alignFormat](units));
    const problem = output.close();
    if (problem !== undefined) {
      analyses.reportUnwritten({ name: args.output ?? '', problem });
    }
  }
  return settings.broken || broken || analyses.isTroubled ? exitCodes.trouble : exitCodes.ok;
}

/** What stands beside what, or why nothing does. */
function findBitexts(paths: readonly string[], analyses: Analyses, io: Io): (Bitext | Trouble)[] {
  const documents = paths.map((path) => analyses.named(path)).filter((each) => each !== undefined);
  if (documents.length < paths.length) {
    return [];
  }
  const [one, other] = documents;
  const faults = documents.flatMap((document) => faultOf(document, io.localize));
  const isUsable = documents.every(({ segmentation }) => segmentation?.segments.length !== 0);
  return !isUsable
    ? [...faults, ...documents.flatMap((document) => unreadTrouble(document, io.localize))]
    : [...faults, ...(other === undefined ? bitextsOfOne(one, analyses, io) : [bitextOfTwo(one, other, io)])];
}

function unreadTrouble(document: Analysis, localize: Localize): Trouble[] {
  const problem = whyUnread(document, localize);
  return problem === undefined ? [] : [{ name: document.document.uri, problem }];
}

/**
 * That within a document; where there is none, those with its counterparts. Of several that names lead to, one that can't be aligned
 * is only worth a note, unless it is the same with all.
 */
function bitextsOfOne(document: Analysis, analyses: Analyses, io: Io): (Bitext | Trouble)[] {
  const aligned = analyses.aligned(document);
  const { bitexts } = aligned;
  const name = document.document.uri;
  const own = bitexts.filter((bitext) => filesOf(bitext).length === 1);
  if (own.length > 0) {
    return own;
  }
  if (bitexts.length === 0) {
    return [{ name, problem: whyNothing(aligned, analyses, io.localize) }];
  }
  const alignable = bitexts.filter(({ trouble }) => trouble === undefined);
  if (alignable.length === 0) {
    return bitexts.map((bitext) => sound(bitext, name, io.localize));
  }
  new BitextNotes(io).note(aligned);
  return alignable;
}

/** Why a document has no translation to be seen, within it or beside it. */
function whyNothing(
  { document: { uri, text }, astray: [astray] }: Analysis,
  analyses: Analyses,
  localize: Localize,
): string {
  if (text.trim() === '') {
    return localize('is empty');
  }
  if (astray !== undefined) {
    return localize(
      'its glossary-pair names “{0}”, where there is no document; correct it, or name both: align SOURCE TARGET',
      astray.path.text,
    );
  }
  if (analyses.lacksCounterpart) {
    return localize('what is named as its translation can’t be read; name both: align SOURCE TARGET');
  }
  return uri === standardInputName
    ? localize('holds no text together with its translation; name both: align SOURCE TARGET')
    : localize(
        'holds no text together with its translation, and there is no other file whose name says that it is the translation; name both: align SOURCE TARGET',
      );
}

function bitextOfTwo(source: Analysis, target: Analysis, io: Io): Bitext | Trouble {
  const name = target.document.uri;
  if (realPath(source.document.uri, io) === realPath(name, io)) {
    const problem = io.localize('is named twice; name a text and its translation, or a file that holds both');
    return { name, problem };
  }
  const { bitexts } = complete(aligning(target, [{ analysis: source, role: 'source' }]));
  return sound(
    bitexts.find((bitext) => filesOf(bitext).length === 2)!,
    name,
    io.localize,
  );
}

/** A bitext, unless there is a trouble with it; `name` is the file that was named. */
function sound(bitext: Bitext, name: string, localize: Localize): Bitext | Trouble {
  const other = filesOf(bitext).find((file) => file !== name) ?? localize('itself');
  return bitext.trouble === undefined
    ? bitext
    : {
        name,
        problem: localize(
          '{0}; name a text and its translation',
          troubleWith(other, bitext.trouble, localize),
        ),
      };
}

/** What is wrong in a file in a format for translations; what stands before it is aligned. */
function faultOf({ document: { uri, text }, segmentation }: Analysis, localize: Localize): Trouble[] {
  if (segmentation?.fault === undefined) {
    return [];
  }
  const { start, message, args } = segmentation.fault;
  const { line, column } = new Lines(text).positionAt(start);
  return [{ name: `${uri}:${line}:${column}`, problem: localize(message, ...args) }];
}

function isTrouble(each: Bitext | Trouble): each is Trouble {
  return 'problem' in each;
}
