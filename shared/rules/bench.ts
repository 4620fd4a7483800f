import type { Engine } from '../engine/engine.js';
import type { FoundSet } from './issue.js';
import type { IssueBook } from './issue-table.js';
import type { RuleContext } from './rule.js';
import type { DayCount } from './sets/silences.js';
import type { TableTexts } from './table-texts.js';

/** What every kind of rule is applied with. */
export interface Bench {
  readonly engine: Engine;
  readonly context: RuleContext;
  readonly texts: TableTexts;
  readonly book: IssueBook;
  /** Referrals by day, for the rules that look for silences. */
  readonly days: () => readonly DayCount[];
}

/** How many could have broken a rule, how many did, and in words why it could not be asked. */
export interface Tally {
  readonly broken: number;
  readonly of: number;
  readonly why: string | null;
  /** Something was found that is no row: a column or a table as a whole. */
  readonly whole?: boolean;
  /** What a rule on sets found. */
  readonly sets?: readonly FoundSet[];
}
