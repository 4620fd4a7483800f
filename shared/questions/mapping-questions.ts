import { nameOf } from '../mapping/describe-target.js';
import type { Doubt } from '../mapping/doubt.js';
import type { Target } from '../mapping/mapping.js';
import { evidenceOf } from './evidence.js';
import type { Need, Question } from './question.js';

/** One thing that a column may be. */
export interface MappingChoice {
  readonly target: Target;
  /** The field, or the instrument with its time, for people. */
  readonly label: string;
  /** 0–1. */
  readonly confidence: number;
  /** One sentence. */
  readonly why: string;
}

/** What a person is asked about a column whose place is not sure. Answered by confirming its mapping. */
export interface MappingQuestion {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  /** From 1, and as the file spells it. */
  readonly column: number;
  readonly name: string;
  /** What it is taken for until somebody answers; null where it is not used. */
  readonly proposed: Target | null;
  readonly choices: readonly MappingChoice[];
  /** Some of its values; by their shape only where they may point at a person. */
  readonly examples: readonly string[];
  /** Rows that say something. */
  readonly rows: number;
  /** Ids of the questions that need one of the choices. */
  readonly neededBy: readonly string[];
}

/** Questions about columns, the one first on which most rows of most questions hang. */
export function mappingQuestions(
  doubts: readonly Doubt[],
  questions: readonly Question[],
): readonly MappingQuestion[] {
  const needed = questions.map(({ id, needs }) => ({ id, fields: new Set(needs.flatMap(fieldsOf)) }));
  const asked = doubts.map(({ entry, likely, rows, examples }): MappingQuestion => {
    const fields = likely.map(({ target }) => `${target.record}.${target.field}`);
    return {
      table: entry.table,
      file: entry.file,
      sheet: entry.sheet,
      column: entry.index,
      name: entry.column,
      proposed: entry.target,
      choices: likely.map(({ target, confidence, why }) => ({
        target,
        label: nameOf(target),
        confidence: Math.round(confidence * 100) / 100,
        why: `${why}.`,
      })),
      examples,
      rows,
      neededBy: needed.filter((one) => fields.some((field) => one.fields.has(field))).map(({ id }) => id),
    };
  });
  return asked.sort(
    (a, b) =>
      effectOf(b) - effectOf(a) || b.rows - a.rows || (a.table < b.table ? -1 : 1) || a.column - b.column,
  );
}

function effectOf({ neededBy, rows }: MappingQuestion): number {
  return neededBy.length * rows;
}

const scoreFields = ['measure.instrument', 'measure.timepoint', 'measure.completed_date', 'measure.total'];

/** Fields that a need may rest on, whichever way it is met. */
function fieldsOf(need: Need): readonly string[] {
  switch (need.needs) {
    case 'share':
      return evidenceOf(need.of).fields;
    case 'one_of':
      return need.options.flatMap(fieldsOf);
    case 'all_of':
      return need.parts.flatMap(fieldsOf);
    case 'change':
    case 'baseline':
    case 'pairs_in_groups':
    case 'same_scale':
      return scoreFields;
    case 'window':
    case 'grain':
    case 'count':
    case 'places':
    case 'reference':
    case 'comparator':
      return [];
  }
}
