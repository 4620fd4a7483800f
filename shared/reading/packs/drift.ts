import type { Aligned, AlignedCell } from './align.js';
import { changedHoldings } from './changed-holdings.js';
import { inSameOrder } from './same-order.js';
import type { DriftCell, DriftState, PackColumn } from './pack.js';

/** For each column of a group and each of its tables: the same, or in what it departs. */
export function driftOf({ tables, columns, cells }: Aligned): readonly PackColumn[] {
  const ordered = cells.map((row) => inSameOrder(row.map((cell) => cell?.at ?? null)));
  return columns.map(({ name, isBase }, i) => {
    const down = cells.map((row) => row[i] ?? null);
    const changed = changedHoldings(down);
    return {
      name,
      cells: down.map((cell, j) =>
        driftCell(cell, {
          name: cell === null ? null : (tables[j]?.layout.columns[cell.at]?.column.name ?? null),
          isBase,
          isMoved: isBase && ordered[j]?.[i] === false,
          change: changed[j] ?? null,
        }),
      ),
    };
  });
}

interface About {
  readonly name: string | null;
  readonly isBase: boolean;
  readonly isMoved: boolean;
  readonly change: string | null;
}

function driftCell(cell: AlignedCell | null, { name, isBase, isMoved, change }: About): DriftCell {
  if (cell === null) {
    const states: readonly DriftState[] = isBase ? ['missing'] : [];
    return {
      name: null,
      index: null,
      states,
      evidence: isBase ? 'Most tables have it; this one does not.' : null,
    };
  }
  const states: DriftState[] = [];
  if (!isBase) states.push('added');
  if (cell.isRenamed) states.push('renamed');
  if (isMoved) states.push('moved');
  if (change !== null) states.push('changed');
  const said = [
    cell.evidence,
    isBase ? null : 'Most tables do not have it.',
    isMoved ? 'It stands in another place than in most tables.' : null,
    change,
  ].filter((one) => one !== null);
  return { name, index: cell.at + 1, states, evidence: said.length === 0 ? null : said.join(' ') };
}
