import type { CodeList, MissingKind } from '../dataset/field.js';
import type { SourceColumn, SourceTable } from '../reading/source.js';
import { missingKind } from '../values/missing-kind.js';
import type { ValueCount } from '../values/value-count.js';
import { columnAlerts } from './alerts.js';
import { columnKind } from './column-kind.js';
import type { DateNotes, MissingText } from './column-parts.js';
import type { ColumnProfile } from './column-profile.js';
import { sampleCodes } from './column-sample.js';
import { spreadOf } from './spread/column-spread.js';
import { type DateSummary, summariseDates } from './date-summary.js';
import { isMasked } from './is-masked.js';
import { headerList, missingIn } from './missing-in.js';
import { type Counted, mostFrequent } from './most-frequent.js';
import { type Said, type SeenColumn, saidTexts, suspectTexts, textsWhere } from './said-texts.js';
import { isBirthHeader } from './spread/numbers-of.js';
import { textLengths } from './text-lengths.js';

/** So many distinct values tell what a column is; counts are always over all of them. */
const sampleSize = 1000;
const shownValues = 20;

/** A profile, and which texts of the column say something, for whoever looks at columns side by side. */
export interface ProfiledColumn {
  readonly profile: ColumnProfile;
  readonly said: Said;
}

/** What one column of a table holds. */
export function profileColumn(table: SourceTable, column: SourceColumn, seen: SeenColumn): ProfiledColumn {
  const list = headerList(table, column);
  const birth = isBirthHeader(column.name);
  const { kind, confidence } = kindOf(column, seen, { list, birth });
  const said = saidTexts(seen, missingIn(kind, list));
  const dates =
    kind === 'date'
      ? summariseDates(
          textsWhere(seen, (code) => said.says[code] === 1),
          birth,
        )
      : null;
  const masked = isMasked(column.name, kind, dates);
  const masks = shown(masksOf(seen, said));
  const profile: ColumnProfile = {
    table: table.table,
    index: column.index,
    name: column.name,
    rows: seen.rows,
    missing: missingRows(seen, said),
    distinct: said.distinct,
    top: masked ? masks : shown({ texts: seen.texts, counts: saidCounts(seen, said) }),
    masks,
    kind,
    confidence,
    dates: dates === null ? null : notesOf(dates),
    masked,
    alerts: columnAlerts({ kind, suspects: suspectTexts(seen), seen, said, dates }),
    missingTexts: missingTexts(seen, said),
    lengths: textLengths(seen, said),
    ...spreadOf(seen, said, { name: column.name, kind, masked, dates }),
  };
  return { profile, said };
}

function notesOf({ formats, ambiguous, impossible, shifted, overMonthEnd }: DateSummary): DateNotes {
  return { formats, ambiguous, impossible, shifted, overMonthEnd };
}

function kindOf(
  column: SourceColumn,
  seen: SeenColumn,
  { list, birth }: { readonly list: CodeList | undefined; readonly birth: boolean },
): ReturnType<typeof columnKind> {
  const rough = saidTexts(seen, (text) => missingKind(text, 'text', list));
  const values = sampleCodes(seen, rough, sampleSize).map((code): ValueCount => {
    return { value: seen.texts.text(code), count: seen.counts[code] ?? 0 };
  });
  const { written, serials } = summariseDates(values, birth);
  return columnKind({ header: column.name, values, distinct: rough.distinct, written, serials });
}

function missingRows({ counts }: SeenColumn, { nothing }: Said): Record<MissingKind, number> {
  const rows = { blank: 0, not_known: 0, not_stated: 0, not_applicable: 0 };
  for (const { code, means } of nothing) rows[means] += counts[code] ?? 0;
  return rows;
}

function missingTexts({ texts, counts }: SeenColumn, { nothing }: Said): MissingText[] {
  return nothing
    .map(({ code, means }) => ({ value: texts.text(code), means, count: counts[code] ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, shownValues);
}

function shown(counted: Counted): ValueCount[] {
  return mostFrequent(counted, shownValues).map((code) => ({
    value: counted.texts.text(code),
    count: counted.counts[code] ?? 0,
  }));
}

/** Rows by code of the texts that say something; 0 for the others. */
function saidCounts({ counts }: SeenColumn, { says }: Said): Int32Array {
  return counts.map((count, code) => (says[code] === 1 ? count : 0));
}

function masksOf(seen: SeenColumn, said: Said): Counted {
  const { masks, maskCodes } = seen.facts;
  const counts = new Int32Array(masks.size);
  saidCounts(seen, said).forEach((count, code) => {
    const mask = maskCodes[code] ?? 0;
    counts[mask] = (counts[mask] ?? 0) + count;
  });
  return { texts: masks, counts };
}
