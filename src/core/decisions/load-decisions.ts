import { FieldReader, type Fields } from '../glossary/fields.js';
import type { GlossaryProblem } from '../glossary/model.js';
import { reportYamlFaults } from '../glossary/yaml-faults.js';
import { parseYaml, type YamlEntry, type YamlNode, type YamlText } from '../glossary/yaml.js';
import { inEnglish, type Localize } from '../localize.js';
import { isBearable } from '../text/glob.js';
import { Lines } from '../text/lines.js';
import type { SubjectKind } from './decision.js';
import { decisionsFormat } from './decisions-format.js';
import type { RecordedDecision } from './recorded-decision.js';

export interface LoadedDecisions {
  /** In the order of the file. */
  readonly decisions: readonly RecordedDecision[];
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Loads a file of decisions. Never throws: each fault becomes a problem at its place, and one bad entry never hides the
 * good ones.
 */
export function loadDecisions(
  text: string,
  uri: string,
  { localize = inEnglish }: { readonly localize?: Localize } = {},
): LoadedDecisions {
  const reader = new FieldReader(text, uri, new Lines(text), localize);
  const { root, faults } = parseYaml(text, localize);
  reportYamlFaults(reader, text, faults, anyKey);
  if (root === undefined && faults.length === 0) {
    const message = localize('This file holds no decision; begin it with “decisions:”.');
    reader.report('empty-file', { start: 0, end: 0 }, message);
  }
  const fields = root && reader.map(root, decisionsFormat.decisions);
  reader.version(fields?.get('format'));
  const decisions = readDecisions(reader, fields?.get('decisions'));
  reportRepetitions(reader, decisions);
  return { decisions, problems: reader.inOrder() };
}

/** Any term may be a key. */
const anyKey = String.raw`[^\s:：#"'{}[\]]+`;

function readDecisions(reader: FieldReader, node: YamlNode | undefined): RecordedDecision[] {
  if (node?.kind === 'map') {
    return node.entries.flatMap((entry) => readShort(reader, entry) ?? []);
  }
  return node !== undefined && reportWideColon(reader, node)
    ? []
    : reader.list(node).flatMap((item) => readLong(reader, item) ?? []);
}

/** `网络安全: cybersecurity`, or with keys behind the colon. */
function readShort(reader: FieldReader, { key, value }: YamlEntry): RecordedDecision | undefined {
  if (value === undefined && reportWideColon(reader, key)) {
    return undefined;
  }
  const subject = reader.text(key);
  const fields =
    value?.kind === 'map'
      ? reader.known(value, decisionsFormat.ruling)
      : new Map(value === undefined ? [] : [['rendering', value]]);
  return subject === undefined ? undefined : readRuling(reader, fields, key, { subject });
}

function readLong(reader: FieldReader, node: YamlNode): RecordedDecision | undefined {
  if (node.kind === 'text' && reportWideColon(reader, node)) {
    return undefined;
  }
  const fields = reader.map(node, decisionsFormat.decision);
  if (fields === undefined) {
    return undefined;
  }
  const term = fields.get('term');
  const concept = fields.get('concept');
  if (term !== undefined && concept !== undefined) {
    const message = reader.localize(
      'This decision names both a term and a concept; keep “term:” for one word, “concept:” for all its words.',
    );
    reader.report('two-subjects', concept, message);
    return undefined;
  }
  const named = term ?? concept;
  if (named === undefined) {
    const message = reader.localize('This decision has no “term:”; write there what is rendered.');
    reader.report('missing-term', node, message);
    return undefined;
  }
  const subject = reader.text(named);
  const subjectKind: SubjectKind = term === undefined ? 'concept' : 'term';
  return subject === undefined ? undefined : readRuling(reader, fields, named, { subject, subjectKind });
}

/** What is decided on the subject at a node. */
function readRuling(
  reader: FieldReader,
  fields: Fields,
  subjectNode: YamlNode,
  subject: Pick<RecordedDecision, 'subject' | 'subjectKind'>,
): RecordedDecision | undefined {
  const node = fields.get('rendering');
  if (node === undefined) {
    const message = reader.localize('This decision has no rendering; write the one decided on.');
    reader.report('missing-choice', subjectNode, message);
    return undefined;
  }
  const rendering = reader.text(node);
  const date = reader.date(fields.get('date'));
  const places: RecordedDecision['parts']['in'][number][] = [];
  const globs = reader.texts(fields.get('in'), (_, span) => places.push(reader.place(span)));
  const given = reader.givenTexts(fields, ['reason']);
  if (rendering === undefined) {
    return undefined;
  }
  globs.forEach((glob, index) => reportGlob(reader, glob, places[index]));
  const start = Math.min(subjectNode.start, node.start);
  return {
    origin: 'file',
    ...subject,
    rendering,
    ...given,
    ...(date === undefined ? {} : { date }),
    in: globs,
    place: reader.place({ start, end: Math.max(subjectNode.end, node.end) }),
    parts: { subject: reader.place(subjectNode), rendering: reader.place(node), in: places },
  };
}

/** Reports a text that would be a term and its rendering if its colon were a plain one. */
function reportWideColon(reader: FieldReader, node: YamlNode): node is YamlText {
  const colon = node.kind === 'text' ? /^[^\s：]+(?=：)/u.exec(node.text)?.[0].length : undefined;
  if (colon === undefined || node.kind !== 'text') {
    return false;
  }
  reader.reportColonAt(node.start + colon, node.text);
  return true;
}

function reportGlob(reader: FieldReader, glob: string, span: RecordedDecision['place']): void {
  const { localize } = reader;
  const problem = glob.startsWith('/')
    ? localize('Paths are relative to the folder of this file; leave out the “/” in front.')
    : glob.split('/').includes('..')
      ? localize(
          'This holds only for documents below the folder of this file; put it into a file farther up.',
        )
      : glob.includes('\\')
        ? localize('Folders are parted by “/”, not by “\\”.')
        : isBearable(glob)
          ? undefined
          : localize('This glob is too long, or has too many wildcards; write a simpler one.');
  if (problem !== undefined) {
    reader.report('unreachable-path', span, problem);
  }
}

/** Reports what a later decision on the same takes the place of. */
function reportRepetitions(reader: FieldReader, decisions: readonly RecordedDecision[]): void {
  const last = new Map<string, RecordedDecision>();
  for (const decision of decisions.toReversed()) {
    const key = JSON.stringify([
      decision.subject,
      decision.subjectKind === 'concept',
      decision.in.toSorted(),
    ]);
    const later = last.get(key);
    if (later === undefined) {
      last.set(key, decision);
    } else {
      const message = reader.localize(
        '“{0}” is decided on again on line {1}, which counts; remove one of the two.',
        decision.subject,
        later.place.line,
      );
      reader.report('duplicate-decision', decision.place, message);
    }
  }
}
