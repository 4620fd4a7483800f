import type { CodeList, Field, RecordName } from '../dataset/field.js';
import type { DateFinding } from '../clean/date-order/date-finding.js';
import type { Step } from '../clean/step.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { ColumnProfile } from '../profile/column-profile.js';
import type { ValueCount } from '../values/value-count.js';
import type { Pack } from '../reading/packs/pack.js';
import type { FileIntake, SourceTable } from '../reading/source.js';
import type { Sql } from '../sql/sql.js';
import type { Engine } from '../engine/engine.js';
import type { Dimension, Severity } from './issue.js';
import type { Aim } from './issue-column.js';
import type { IssueLine } from './issue-table.js';
import type { Kahn } from './kahn.js';
import type { DayCount } from './sets/silences.js';
import type { ScaleLook, TurnedScale } from './turned-scales.js';

/** A number that a rule rests on: why it is so, and changeable in a project. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}

/** The thresholds of a rule as they hold in this run, by name. */
export type Limits = Readonly<Record<string, number>>;

/** What a rule says of itself. The id is as in the rule list (P01, X03 …), else kebab-case, and never used again. */
export interface RuleWords {
  readonly id: string;
  /** The worst that it can find. */
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly kahn: Kahn;
  /** What is wrong where it is broken, as a claim. */
  readonly says: string;
  /** Why an evaluation should mind. */
  readonly matters: string;
  readonly atSource: string;
  readonly inFile: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
}

/** What an issue tells: at most 25 words with the columns as the file spells them, never a value. */
export interface IssueWords {
  readonly severity: Severity;
  readonly suggestion: string;
}

/** One way in which a row of the minimum dataset can be wrong. */
export interface RowCheck extends IssueWords {
  /** The field that the issue points at. Of the checks on one field the first broken one counts. */
  readonly field: string;
  /** A row in which one of these is null is never judged. */
  readonly needs: readonly string[];
  /** Fields that a column must exist for although its cell may be empty. */
  readonly columns?: readonly string[];
  /** Null counts as not broken. */
  readonly broken: (limits: Limits, today: string) => Sql;
  /** `column(field)` is the name in quotes as the file spells it, or the field's label. */
  readonly message: (column: (field: string) => string) => string;
}

/** Checks on one of the four tables, or on rows made from it that keep its source columns. */
export interface RowPart {
  readonly record: RecordName;
  readonly from?: (limits: Limits) => Sql;
  readonly checks: readonly RowCheck[];
}

/** Looks at rows of the minimum dataset. */
export interface RowRule extends RuleWords {
  readonly kind: 'rows';
  readonly parts: readonly RowPart[];
}

/** A source column that is mapped to a field, with its distinct texts over the rows that are kept. */
export interface JudgedColumn {
  readonly entry: MappingEntry;
  readonly field: Field;
  readonly list: CodeList | undefined;
  readonly values: readonly ValueCount[];
  /** Fields that other columns of the same table are mapped to. */
  readonly beside: ReadonlySet<string>;
  readonly steps: readonly Step[];
  readonly limits: Limits;
  /** What was answered about the scale of its numbers; null where nothing was. */
  readonly scale: string | null;
}

/** What a value rule found in a column: checks by text, checks on the column as a whole, and the rows it could judge. */
export interface Judgement {
  readonly texts: ReadonlyMap<string, string>;
  readonly column?: readonly string[];
  readonly judged: number;
}

/** Looks at the distinct texts of mapped columns, as read or as cleaned. */
export interface ValueRule extends RuleWords {
  readonly kind: 'values';
  readonly which: 'raw' | 'cleaned';
  readonly looksAt: (field: Field, entry: MappingEntry) => boolean;
  /** Steps whose cells it does not look at, since they settle what it asks. */
  readonly settledBy?: (step: Step) => boolean;
  /** Columns that no field takes and that it looks at too, as plain text. */
  readonly unmapped?: (entry: MappingEntry) => boolean;
  readonly judge: (column: JudgedColumn) => Judgement;
  readonly checks: Readonly<Record<string, IssueWords & { readonly message: (column: string) => string }>>;
}

/** Looks at every cell as it was read, mapped or not. */
export interface CellRule extends RuleWords, IssueWords {
  readonly kind: 'cells';
  readonly looksAt: (field: Field | undefined) => boolean;
  readonly broken: (cell: Sql) => Sql;
  readonly message: (column: string) => string;
}

/** Cells that stand side by side in some columns, and in how many rows. */
export interface CellGroup {
  readonly cells: readonly string[];
  readonly count: number;
}

/** Looks at columns by their name in the files, mapped or not, as they are after cleaning. */
export interface ColumnRule extends RuleWords, IssueWords {
  readonly kind: 'columns';
  /** The column that its issues point at, then those it is compared with. */
  readonly columns: readonly string[];
  /** For each group, true where it is broken and null where it cannot be judged. */
  readonly judge: (groups: readonly CellGroup[]) => readonly (boolean | null)[];
  /** `columns` in quotes as the file spells them. */
  readonly message: (columns: readonly string[]) => string;
}

/** Looks at two columns of a source table side by side, as cleaned, where the minimum dataset has already put them right. */
export interface PairRule extends RuleWords, IssueWords {
  readonly kind: 'pairs';
  readonly record: RecordName;
  readonly fields: readonly [string, string];
  readonly judged: (first: Sql, second: Sql) => Sql;
  readonly broken: (first: Sql, second: Sql) => Sql;
  /** Why the rule does not speak of a table where it is broken in so many of its rows; null where it does. */
  readonly excuses?: (broken: number, of: number) => string | null;
  readonly message: (first: string, second: string) => string;
}

/** Looks at whole rows of a source table; `rows` selects `row_no` and `source_row` of those that are broken. */
export interface TableRule extends RuleWords, IssueWords {
  readonly kind: 'tables';
  readonly rows: (table: SourceTable) => Sql;
  readonly message: string;
}

/** An issue that reading already knows: of a file, a sheet, a column or some lines. */
export interface ReadingFinding extends IssueWords {
  readonly sheet: string;
  readonly table?: SourceTable;
  readonly column?: { readonly index: number; readonly name: string };
  /** Lines or sheet rows with their number in the table; absent for an issue of the whole. */
  readonly lines?: readonly { readonly row: number; readonly rowNo: number | null }[];
  readonly message: string;
}

/** Looks at the account of the files. */
export interface ReadingRule extends RuleWords {
  readonly kind: 'reading';
  /** `packs` are those of all files together. */
  readonly find: (file: FileIntake, packs: readonly Pack[]) => readonly ReadingFinding[];
  /** Files, sheets, columns or lines that could have broken it. */
  readonly of: (file: FileIntake) => number;
}

/** Looks at the scores of a source table together; what it finds is of the table, never of a row. */
export interface ScoreRule extends RuleWords {
  readonly kind: 'scores';
  readonly find: (engine: Engine, limits: Limits) => ScaleLook;
  /** `what` is the column or the scale in it, `place` the sheet, or the file where it has none. */
  readonly checks: Readonly<
    Record<TurnedScale['by'], IssueWords & { readonly message: (what: string, place: string) => string }>
  >;
}

/** Looks at the prose of a source column, mapped or not; it may hold several things at once. */
export interface ProseRule extends RuleWords {
  readonly kind: 'prose';
  /** A pattern of the engine: texts without a match are passed over unread. */
  readonly mayHold: string;
  /** The checks that a text breaks. */
  readonly find: (text: string) => readonly string[];
  readonly checks: Readonly<Record<string, IssueWords & { readonly message: (column: string) => string }>>;
}

/** A group of rows: all that hold one value in a field. */
export interface SetGroup {
  readonly field: string;
  readonly value: string;
}

/** Something that is of a column, a table or a group as a whole, whatever each of its rows looks like. */
export interface SetFinding extends IssueWords {
  /** The column that it points at. */
  readonly at: Aim;
  readonly group: SetGroup | null;
  /** How many of how many show it; also said in the message. */
  readonly n: number;
  readonly of: number;
  /** The rows that show it, or the first row of its group; empty for an issue of the column as a whole. */
  readonly lines: readonly IssueLine[];
  /** A group is called by what it is, never by its value. */
  readonly message: (column: (field: string) => string) => string;
}

/** What a set rule saw: `judged` groups or columns, and in words why where it could judge none. */
export interface SetLook {
  readonly findings: readonly SetFinding[];
  readonly judged: number;
  readonly why: string;
}

/** What a set rule is asked with. */
export interface SetDesk {
  readonly engine: Engine;
  readonly context: RuleContext;
  readonly limits: Limits;
  /** Referrals by day of every practice, site and source, counted once a run. */
  readonly days: () => readonly DayCount[];
}

/** Looks at columns, tables and groups as a whole. */
export interface SetRule extends RuleWords {
  readonly kind: 'sets';
  readonly look: (desk: SetDesk) => SetLook;
}

/** A rule says what is broken and stays silent about what is missing. */
export type Rule =
  | RowRule
  | ValueRule
  | CellRule
  | PairRule
  | ColumnRule
  | TableRule
  | ReadingRule
  | ScoreRule
  | ProseRule
  | SetRule;

/** An answer about the scale of a column or an instrument, which settles what a rule would ask. */
interface ScaleAnswered {
  readonly table: string;
  readonly instrument: string;
  /** Null while nobody answered. */
  readonly answered: string | null;
}

/** What the rules are asked of. The rows are in the engine. */
export interface RuleContext {
  readonly intake: readonly FileIntake[];
  /** Which tables belong together; absent where nobody looked. */
  readonly packs?: readonly Pack[];
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly profiles: readonly ColumnProfile[];
  readonly steps: readonly Step[];
  /** What the rows say of the order of dates; absent where nobody looked. */
  readonly dates?: readonly DateFinding[];
  /** What was asked about scales and answered; absent where nobody asked. */
  readonly scales?: readonly ScaleAnswered[];
  /** ISO date up to which the data are complete. */
  readonly today: string;
  /** Thresholds that a project changed, by `rule.name`. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** Rules that a project switched off, by id, each with the reason. */
  readonly off?: Readonly<Record<string, string>>;
}
