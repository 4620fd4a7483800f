import type { DateFinding, DoubtedDates } from '../../clean/date-order/date-finding.js';
import { cleanedTable } from '../../clean/ledger.js';
import { fieldOf } from '../../dataset/fields.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import { name, sql } from '../../sql/sql.js';
import { isDateField } from '../date-column.js';
import type { IssueWords, SetDesk, SetFinding, SetRule } from '../rule.js';
import { spelled } from '../spelling.js';

/** Dates that were read in the order of the others, while a stray date or a pasted block would look just the same. */
export const dateOrderThin: SetRule = {
  id: 'date-order-thin',
  kind: 'sets',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A date took the order of day and month of other dates, and little speaks for it',
  matters:
    'A stray date or a block pasted from another system can be the other way round, and nothing else shows it.',
  atSource: 'Export dates with the year first, or with the month as a word.',
  inFile: 'Compare some of these dates with the source; where they are the other way round, say so.',
  thresholds: {},
  look: (desk) => {
    const read = (desk.context.dates ?? []).filter((finding) => isRead(desk, finding));
    return {
      findings: read.flatMap((finding) => findingsOf(desk, finding)),
      judged: desk.context.mapping.filter(isDated).length,
      why: 'No column holds dates that can be read day first or month first.',
    };
  },
};

const checks: Readonly<
  Record<keyof DoubtedDates, IssueWords & { readonly says: (column: string) => string }>
> = {
  beside: {
    severity: 'warning',
    says: (column) =>
      `${column} was read in the order of its other dates here, though its own rows look otherwise.`,
    suggestion: 'Compare these dates with the source: day and month may be the other way round.',
  },
  few: {
    severity: 'info',
    says: (column) => `${column} can be read both ways here; only a few other dates show its order.`,
    suggestion: 'Make sure of the order of one or two of these dates.',
  },
};

function isDated({ target }: MappingEntry): boolean {
  const field = target === null ? undefined : fieldOf(target.record, target.field);
  return field !== undefined && isDateField(field);
}

/** The dates were turned by a step that is on, and by nobody's answer; those of a sequence that some rows contradict by one of their own. */
function isRead({ context }: SetDesk, { table, index, answer, against }: DateFinding): boolean {
  if (answer !== null) return false;
  const actions = context.steps.flatMap(({ on, action, ...step }) =>
    on && step.table === table && step.column === index && action.does === 'dates' ? [action] : [],
  );
  return actions.some(
    ({ shapes = {} }) => against === 0 || Object.values(shapes).some((order) => order !== 'undecided'),
  );
}

function findingsOf(desk: SetDesk, finding: DateFinding): SetFinding[] {
  const { table, index, doubted, dated } = finding;
  const entry = desk.context.mapping.find((one) => one.table === table && one.index === index);
  const { target } = entry ?? {};
  if (entry === undefined || target === null || target === undefined) return [];
  const aside = rowsSetAside(desk, table);
  return (['beside', 'few'] as const).flatMap((check) => {
    const lines = doubted[check].filter(({ rowNo }) => !aside.has(rowNo));
    if (lines.length === 0) return [];
    const { says, ...words } = checks[check];
    return [
      {
        at: {
          record: target.record,
          field: target.field,
          origin: {
            source_table: table,
            instrument: target.instrument ?? null,
            timepoint: target.timepoint ?? null,
          },
        },
        group: null,
        ...{ n: lines.length, of: dated, lines, ...words },
        message: () => says(columnOf(entry)),
      },
    ];
  });
}

function columnOf({ index, column }: MappingEntry): string {
  return spelled({ index, name: column });
}

function rowsSetAside({ engine }: SetDesk, table: string): ReadonlySet<number> {
  const rows = engine.rows<{ row: number }>(
    sql`SELECT row_no AS "row" FROM ${name(cleanedTable(table))} WHERE set_aside IS NOT NULL`,
  );
  return new Set(rows.map(({ row }) => row));
}
