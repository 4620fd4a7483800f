import { codeLists } from '../dataset/code-lists.js';
import type { CodeList, FieldKind, MissingKind, RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import type { SourceColumn, SourceTable } from '../reading/source.js';
import { missingKind } from '../values/missing-kind.js';
import { columnAlerts } from './alerts.js';
import { columnKind } from './column-kind.js';
import type { ColumnKind, ColumnProfile } from './column-profile.js';
import type { ValueCount } from '../values/value-count.js';
import { columnValues, sampleValues } from './column-values.js';
import { type DateSummary, summariseDates } from './date-summary.js';
import { fieldsOfHeader, recordOfGrain } from './header-fields.js';
import { countBy, maskOf } from './mask.js';
import { numericSummary } from './numeric-summary.js';

/** So many distinct values tell what a column is; counts are always over all of them. */
const sampleSize = 1000;
const shownValues = 20;

/** What each column of a table holds, worked out on its distinct raw texts and their rows. */
export function profileTable(engine: Engine, table: SourceTable): ColumnProfile[] {
  return table.columns.map((column) =>
    profileColumn(table, column, columnValues(engine, table.table, column.index)),
  );
}

/** The same for one column whose distinct texts are at hand, most frequent first. */
export function profileColumn(
  table: SourceTable,
  column: SourceColumn,
  values: readonly ValueCount[],
): ColumnProfile {
  const list = headerList(column.name, recordOfGrain(table.grain.suggested));
  const rough = values.filter(({ value }) => missingKind(value, 'text', list) === null);
  const sample = sampleValues(rough, sampleSize);
  const birth = fieldsOfHeader(column.name).some(({ name }) => name === 'birth_date');
  const { written, serials } = summariseDates(sample, birth);
  const found = columnKind({ header: column.name, values: sample, distinct: rough.length, written, serials });
  const missing = missingIn(found.kind, list);
  const said = values.filter(({ value }) => missing(value) === null);
  const dates = found.kind === 'date' ? summariseDates(said, birth) : null;
  const masked = isMasked(column.name, found.kind, dates);
  const filled = rowsOf(said);
  return {
    table: table.table,
    index: column.index,
    name: column.name,
    rows: rowsOf(values),
    missing: missingRows(values, missing),
    distinct: said.length,
    top: (masked ? countBy(said, maskOf) : said).slice(0, shownValues),
    masks: countBy(said, maskOf).slice(0, shownValues),
    kind: found.kind,
    confidence: found.confidence,
    dates:
      dates === null
        ? null
        : { formats: dates.formats, ambiguous: dates.ambiguous, impossible: dates.impossible },
    numeric: found.kind === 'number' || found.kind === 'score' ? numericSummary(said) : null,
    masked,
    alerts: columnAlerts({ kind: found.kind, values, rows: rowsOf(values), filled, dates }),
  };
}

/** What counts as saying nothing. Initials such as NK are a name, so only blanks are missing among names. */
function missingIn(kind: ColumnKind, list: CodeList | undefined): (text: string) => MissingKind | null {
  if (kind === 'name') return (text) => (missingKind(text, 'text') === 'blank' ? 'blank' : null);
  return (text) => missingKind(text, fieldKindOf(kind), list);
}

/** Which words count as missing depends on what the column holds. */
function fieldKindOf(kind: ColumnKind): FieldKind {
  switch (kind) {
    case 'date':
      return 'date';
    case 'time':
      return 'time';
    case 'number':
    case 'score':
      return 'number';
    case 'code':
    case 'yes_no':
      return 'code';
    case 'id':
    case 'nhs_number':
    case 'postcode':
      return 'id';
    case 'empty':
    case 'free_text':
    case 'name':
    case 'text':
      return 'text';
  }
}

function missingRows(
  values: readonly ValueCount[],
  missing: (text: string) => MissingKind | null,
): Record<MissingKind, number> {
  const rows = { blank: 0, not_known: 0, not_stated: 0, not_applicable: 0 };
  for (const { value, count } of values) {
    const kind = missing(value);
    if (kind !== null) rows[kind] += count;
  }
  return rows;
}

/** Codes of areas and organisations point at no person. */
const impersonal: ReadonlySet<string> = new Set(['lsoa', 'gp_practice_code', 'pcn_code']);

/** Identifiers, names, prose and dates of birth are shown by their shape only. */
function isMasked(header: string, kind: ColumnKind, dates: DateSummary | null): boolean {
  const named = fieldsOfHeader(header);
  if (kind === 'id') return !named.some(({ name }) => impersonal.has(name));
  if (['nhs_number', 'name', 'postcode', 'free_text'].includes(kind)) return true;
  if (named.some(({ field }) => field.identifies === true)) return true;
  return dates !== null && dates.longAgo > (dates.written + dates.serials) / 2;
}

/** The vocabulary that the header points at: its words are values there, whatever they mean elsewhere. */
function headerList(header: string, record: RecordName): CodeList | undefined {
  const named = fieldsOfHeader(header);
  const own = named.filter((field) => field.record === record);
  const lists = new Set((own.length > 0 ? own : named).map(({ field }) => field.list));
  const [only] = lists;
  return lists.size === 1 && only !== undefined ? codeLists[only] : undefined;
}

function rowsOf(values: readonly ValueCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
