import { rowMarks } from '../../clean/mend/answered-rows.js';
import { tidySpace } from '../../clean/tidy-space.js';
import { type DateEvidence, decideOrder } from '../../dates/date-order.js';
import { readDate } from '../../dates/read-date.js';
import { fieldOf } from '../../dataset/fields.js';
import type { Engine } from '../../engine/engine.js';
import { columnValues } from '../../profile/column-values.js';
import type { SourceTable } from '../../reading/source.js';
import type { RuleEntry } from '../../rules/catalogue.js';
import { issueLogId } from '../log/stable-place.js';
import { type AskableCell, type AskableColumn, wordRules } from './askable-cells.js';
import type { AskedQuestion, PrintedQuestion } from './asked-question.js';
import { byKey } from './by-key.js';
import { noOwner } from './owner-name.js';
import { type BaseInput, type QuestionBase, idOf, questionBase } from './question-base.js';
import { questionKey } from './question-key.js';
import { questionText } from './wording.js';

/** A question, how pressing it is, and whose it is. */
export interface Draft {
  readonly question: PrintedQuestion;
  readonly severity: string;
  readonly owner: string | null;
}

/** What questions are made from. */
export interface Around {
  readonly input: BaseInput & { readonly rules: readonly RuleEntry[] };
  readonly names: ReadonlyMap<string, string>;
}

/** The questions that a column raises. */
export function draftsOf(engine: Engine, column: AskableColumn, around: Around): readonly Draft[] {
  const { entry, cells } = column;
  const table = around.input.tables.find((one) => one.table === entry.table);
  if (table === undefined) return [];
  const words = cells.filter(({ rule }) => wordRules.includes(rule));
  const single = cells.filter(({ rule }) => !wordRules.includes(rule));
  const rows = table.rows;
  const isDate = fieldOf(entry.target.record, entry.target.field)?.kind === 'date';
  const evidence =
    isDate && single.length > 0 ? decideOrder(columnValues(engine, entry.table, entry.index)) : null;
  const base = questionBase(table, entry, around.input);
  return [
    ...single.map((cell) =>
      cellDraft(cell, { base, evidence, cells: rows[cell.row_no - 1]?.cells ?? [], table, around }),
    ),
    ...wordDrafts(words, { base, around }),
  ];
}

interface CellAround {
  readonly base: QuestionBase;
  readonly evidence: DateEvidence | null;
  readonly cells: readonly string[];
  readonly table: SourceTable;
  readonly around: Around;
}

function cellDraft(found: AskableCell, { base, evidence, cells, table, around }: CellAround): Draft {
  const { was, rule, row, owner } = found;
  const ids = base.ids.map(({ header }) => header);
  const marks = rowMarks(table, cells, ids);
  const reading = evidence === null ? null : readDate(was, evidence);
  const { source, sheet } = base.asked.at;
  const asked: AskedQuestion = {
    ...base.asked,
    key: questionKey(source, sheet, base.entry.column, marks.whole, String(row), was),
    owner: sheetOf(owner, around),
    rule,
    issue: issueLogId(rule, base.place),
    readings: reading !== null && 'doubtful' in reading ? reading.readings : [],
    was,
    cell: { row, ...marks, ids },
  };
  return {
    severity: found.severity,
    owner,
    question: {
      ...printed({ base, asked, message: found.message, rows: 1 }, around),
      row,
      client: idOf(base, 'person_id', cells),
      referral: idOf(base, 'referral_id', cells),
    },
  };
}

/** A word is asked once, of whoever wrote it most often. */
function wordDrafts(
  cells: readonly AskableCell[],
  { base, around }: Pick<CellAround, 'base' | 'around'>,
): readonly Draft[] {
  const words = byKey(cells, ({ was }) => tidySpace(was));
  return [...words].flatMap(([was, all]): Draft[] => {
    const [first] = all;
    if (first === undefined || was === '') return [];
    const owner = mostOften(all);
    const { source, sheet } = base.asked.at;
    const asked: AskedQuestion = {
      ...base.asked,
      key: questionKey(source, sheet, base.entry.column, 'word', was),
      owner: sheetOf(owner, around),
      rule: first.rule,
      issue: issueLogId(first.rule, base.place),
      readings: [],
      was,
      cell: null,
    };
    const question = printed({ base, asked, message: first.message, rows: all.length }, around);
    return [
      { severity: first.severity, owner, question: { ...question, row: null, client: '', referral: '' } },
    ];
  });
}

function mostOften(cells: readonly AskableCell[]): string | null {
  const counts = [...byKey(cells, ({ owner }) => owner)].map(([owner, all]) => ({
    owner,
    n: all.length,
  }));
  const named = counts.filter(({ owner }) => owner !== null);
  const [most] = (named.length > 0 ? named : counts).sort(
    (a, b) => b.n - a.n || ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
  );
  return most?.owner ?? null;
}

function sheetOf(owner: string | null, { names }: Around): string {
  return names.get(owner ?? '') ?? noOwner;
}

function printed(
  about: {
    readonly base: QuestionBase;
    readonly asked: AskedQuestion;
    readonly message: string;
    readonly rows: number;
  },
  { input }: Around,
): Omit<PrintedQuestion, 'row' | 'client' | 'referral'> {
  const { base, asked, message, rows } = about;
  return {
    asked,
    about: input.rules.find(({ id }) => id === asked.rule)?.says ?? base.label,
    text: questionText({ asked, header: base.entry.column, message, rows }),
    file: base.entry.file,
    sheet: base.entry.sheet,
  };
}
