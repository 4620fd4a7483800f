import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { decideOrder } from '../../../shared/dates/date-order.js';
import { readDate } from '../../../shared/dates/read-date.js';
import { sql } from '../../../shared/sql/sql.js';
import type { MadeDates } from './made-table.js';

/** How a usual way of reading dates fares: days read, and those of them that are another day than the true one; nothing says so. */
export interface ThumbScore {
  readonly name: string;
  readonly days: number;
  readonly read: number;
  readonly wrong: number;
}

interface TrueDay {
  readonly text: string;
  readonly iso: string;
}

/** DuckDB's first format that fits, and "parse what you can, month first", on the days of these tables. */
export async function rulesOfThumb(tables: readonly MadeDates[]): Promise<readonly ThumbScore[]> {
  const days = tables.flatMap(({ columns }) =>
    columns.flatMap(({ cells }) =>
      cells.flatMap(({ text, truth }): TrueDay[] => (truth.kind === 'day' ? [{ text, iso: truth.iso }] : [])),
    ),
  );
  const noEvidence = decideOrder([]);
  const monthFirst = days.map(({ text }) => {
    const read = readDate(text, noEvidence, { order: 'mdy' });
    return read !== null && 'iso' in read && read.precision === 'day' ? read.iso : null;
  });
  return [
    scoreOf('DuckDB try_strptime, first fit', days, await firstFits(days)),
    scoreOf('what can be read, month first', days, monthFirst),
  ];
}

async function firstFits(days: readonly TrueDay[]): Promise<readonly (string | null)[]> {
  const engine = await openNodeEngine();
  engine.loadText('days', [
    { name: 'place', cells: days.map((_, i) => String(i)) },
    { name: 'cell', cells: days.map(({ text }) => text) },
  ]);
  const read = engine.rows<{ iso: string | null }>(sql`SELECT
      strftime(try_strptime(cell, ['%Y-%m-%d', '%Y-%m-%dT%H:%M:%SZ', '%Y%m%d', '%d/%m/%Y', '%m/%d/%Y', '%d-%m-%Y', '%m-%d-%Y',
        '%d.%m.%Y', '%m.%d.%Y', '%d/%m/%y', '%m/%d/%y', '%d %B %Y', '%d-%b-%Y', '%d/%m/%Y %H:%M', '%m/%d/%Y %H:%M']), '%Y-%m-%d') AS iso
    FROM days ORDER BY place::INTEGER`);
  engine.close();
  return read.map(({ iso }) => iso);
}

function scoreOf(name: string, days: readonly TrueDay[], read: readonly (string | null)[]): ThumbScore {
  const found = days.filter((_, i) => (read[i] ?? null) !== null).length;
  const wrong = days.filter(({ iso }, i) => (read[i] ?? iso) !== iso).length;
  return { name, days: days.length, read: found, wrong };
}
