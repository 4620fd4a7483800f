import { rowMends } from '../../../shared/clean/mend/propose-mends.js';
import { mended } from '../../../shared/clean/mend/mends-of-row.js';
import { readFile } from '../../../shared/reading/read-file.js';
import { singleFaults } from './faults.js';

/** `tsx test/bench/reading/mends.ts [seed]`: of the rows with a delimiter too many or too few, at every row and column, how many are mended, and how many rightly. */
const seed = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1);

interface Tally {
  files: number;
  proposed: number;
  right: number;
  wrong: number;
}

for (const kind of ['missing delimiter', 'extra delimiter', 'unquoted delimiter'])
  console.log(kind.padEnd(20), JSON.stringify(tallyOf(kind)));

function tallyOf(kind: string): Tally {
  const tally = { files: 0, proposed: 0, right: 0, wrong: 0 };
  for (const { bytes, truth } of samplesOf(kind)) {
    tally.files += 1;
    const table = readFile({ name: 'x.csv', bytes }, '', {}).sheets[0]?.tables[0];
    const [mend, ...more] = table === undefined ? [] : rowMends(table);
    const row = table?.rows.find((one) => one.row === mend?.row);
    if (mend === undefined || row === undefined || table?.delimiter === undefined) continue;
    tally.proposed += 1;
    const cells = mended(row.cells, mend, table.delimiter).slice(0, table.columns.length);
    const isRight = more.length === 0 && truth.some((one) => JSON.stringify(one) === JSON.stringify(cells));
    if (isRight) tally.right += 1;
    else tally.wrong += 1;
  }
  return tally;
}

/** The damaged file, and the rows that it held before. */
function samplesOf(
  kind: string,
): readonly { readonly bytes: Uint8Array; readonly truth: readonly (readonly string[])[] }[] {
  const sound = singleFaults(seed).find(({ name }) => name === 'quote_all_0');
  if (kind !== 'unquoted delimiter') {
    const [plain] = singleFaults(seed).filter(({ name }) => name === 'row_quoted_1');
    const truth = plain?.expected.rows ?? [];
    return singleFaults(seed)
      .filter((sample) => sample.kind === kind)
      .map(({ bytes }) => ({ bytes, truth }));
  }
  const rows = sound?.expected.rows ?? [];
  const header = sound?.expected.header ?? [];
  return rows.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      if (!cell.includes(',')) return [];
      const lines = [header, ...rows].map((cells, r) =>
        cells.map((one, c) => (r === i + 1 && c === j ? one : quoted(one))).join(','),
      );
      return [{ bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`), truth: rows }];
    }),
  );
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
