import { fieldOf } from '../dataset/fields.js';
import { instruments } from '../dataset/instruments.js';
import { tableKeys } from '../clean/step-id.js';
import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { type Settled, applyScale } from './apply-scale.js';
import { exampleNumbers } from './example-numbers.js';
import { findDeprivation } from './find-deprivation.js';
import { findScores } from './find-scores.js';
import { scaleChoices } from './scale-choices.js';
import type { ScaleAnswer, ScaleFinding, ScaleQuestion } from './scale-question.js';

/** What was read, where it goes and what was decided. The dataset is in the engine already. */
export interface ScaleContext {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
}

/** What is asked about scales, and what the answers did. */
export interface Scales {
  readonly questions: readonly ScaleQuestion[];
  readonly settled: readonly Settled[];
}

const answers: readonly ScaleAnswer[] = [
  'as_entered',
  'turned',
  'turned_part',
  'from_0',
  'quintile',
  'rank_2019',
  'rank_2025',
  'leave_out',
];

/** Look at the numbers of every instrument as they were entered, ask, and carry out what was answered. */
export function settleScales(engine: Engine, context: ScaleContext): Scales {
  const found = [...findScores(engine), ...findDeprivation(engine)];
  const questions = found.flatMap((finding) => questionOf(engine, finding, context));
  const settled = [...answered(questions), ...unasked(questions, context)].flatMap(
    ({ place, answer }) => applyScale(engine, place, answer) ?? [],
  );
  return { questions, settled };
}

interface Answered {
  readonly place: Pick<ScaleFinding, 'table' | 'instrument' | 'part'>;
  readonly answer: ScaleAnswer;
}

function answered(questions: readonly ScaleQuestion[]): Answered[] {
  return questions.flatMap((question) =>
    question.answered === null ? [] : [{ place: question, answer: question.answered }],
  );
}

/** A person may know of a scale what its numbers do not show. */
function unasked(questions: readonly ScaleQuestion[], { tables, project }: ScaleContext): Answered[] {
  const asked = new Set(questions.map(({ id }) => id));
  const keys = tableKeys(tables);
  return tables.flatMap(({ table }) =>
    [...Object.keys(instruments), 'imd_decile'].flatMap((instrument) => {
      const id = scaleId(keys.get(table) ?? table, instrument);
      const answer = asked.has(id) ? null : answerTo([id], project);
      return answer === null ? [] : [{ place: { table, instrument, part: null }, answer }];
    }),
  );
}

function questionOf(engine: Engine, finding: ScaleFinding, context: ScaleContext): ScaleQuestion[] {
  const table = context.tables.find((one) => one.table === finding.table);
  if (table === undefined) return [];
  const id = scaleId(tableKeys(context.tables).get(table.table) ?? table.file, finding.instrument);
  const columns = columnsOf(finding, context);
  return [
    {
      ...finding,
      id,
      file: table.file,
      sheet: table.sheet,
      label: labelOf(finding.instrument),
      columns: columns.map(({ index, column }) => ({ index, name: column })),
      examples: exampleNumbers(engine, finding),
      choices: scaleChoices(finding),
      answered: answerTo([id, `settle:scale:${finding.instrument}`], context.project),
    },
  ];
}

function scaleId(key: string, instrument: string): string {
  return `scale:${key}/${instrument}`;
}

function labelOf(instrument: string): string {
  return instruments[instrument]?.label ?? fieldOf('referral', instrument)?.label ?? instrument;
}

function columnsOf({ table, instrument }: ScaleFinding, { mapping }: ScaleContext): MappingEntry[] {
  return mapping.filter(
    (entry) =>
      entry.table === table &&
      entry.target !== null &&
      (entry.target.instrument === instrument || entry.target.field === instrument),
  );
}

/** The latest decision about the first of these that anybody answered. */
function answerTo(ids: readonly string[], { decisions }: Project): ScaleAnswer | null {
  for (const id of ids) {
    const says = decisions.findLast(({ about }) => about === id)?.answer;
    const answer = answers.find((one) => one === says);
    if (answer !== undefined) return answer;
  }
  return null;
}
