import { recordFields } from '../../dataset/fields.js';
import type { Field } from '../../dataset/field.js';
import { name, sql } from '../../sql/sql.js';
import type { ColumnRule, RowPart, RowRule, RuleWords } from '../rule.js';
import { columnTest } from './column-test.js';
import { fieldTest } from './field-test.js';
import type { LocalRule, LocalSubject } from './local-rule.js';
import { kahnOf, localMessage } from './local-words.js';

const suggestion = 'Ask whoever recorded it, or change the rule of this project if it asks too much.';

/** A local rule as one that can be asked beside all others: of the minimum dataset, or of columns as the files name them. */
export function compileLocalRule(rule: LocalRule): RowRule | ColumnRule {
  return rule.subject.kind === 'field' ? rowRule(rule, rule.subject) : columnRule(rule, rule.subject);
}

function wordsOf({ id, severity, dimension, name: says, why, test }: LocalRule): RuleWords {
  return {
    ...{ id, severity, dimension, says, matters: why, kahn: kahnOf(test), thresholds: {} },
    atSource: 'Tell whoever records it what this project expects, or build it into the form.',
    inFile: 'Look at the rows, and change what can be known; else leave them counted as they are.',
  };
}

function rowRule(rule: LocalRule, { record, field }: Extract<LocalSubject, { kind: 'field' }>): RowRule {
  const { test } = rule;
  const fields: Readonly<Record<string, Field>> = recordFields[record];
  const { needs, broken } = fieldTest(test, field, fields[field]?.kind ?? 'text');
  const other = 'other' in test ? test.other : field;
  const rows: Pick<RowPart, 'from'> =
    test.kind === 'unique'
      ? {
          from: () =>
            sql`SELECT *, count(*) OVER (PARTITION BY ${name(field)}) AS times FROM ${name(record)}`,
        }
      : {};
  const check = {
    ...{ severity: rule.severity, field, needs, columns: [field], suggestion },
    broken: () => broken,
    message: (column: (field: string) => string) => localMessage(test, column(field), column(other)),
  };
  return { ...wordsOf(rule), kind: 'rows', parts: [{ record, ...rows, checks: [check] }] };
}

function columnRule(rule: LocalRule, { column }: Extract<LocalSubject, { kind: 'column' }>): ColumnRule {
  const { test } = rule;
  return {
    ...{ ...wordsOf(rule), kind: 'columns', suggestion },
    columns: 'other' in test ? [column, test.other] : [column],
    judge: (groups) => columnTest(test, groups),
    message: ([first = '', second = '']) => localMessage(test, first, second),
  };
}
