import { openEngine } from '../../support/engine.js';
import { type HistoriesTally, tryHistories } from './histories.js';

/**
 * Random histories of decisions against a cell-by-cell account.
 * npx tsx test/bench/steps/main.ts [histories] [first seed]
 */
const columnsEach = 50;

async function main(histories: number, firstSeed: number): Promise<void> {
  const engine = await openEngine();
  const began = performance.now();
  const tallies: HistoriesTally[] = [];
  for (let i = 0; i * columnsEach < histories; i += 1)
    tallies.push(tryHistories(engine, firstSeed + i, columnsEach));
  engine.close();
  const sum = (of: (tally: HistoriesTally) => number): number =>
    tallies.reduce((all, one) => all + of(one), 0);
  console.table({
    histories: sum(({ histories: n }) => n),
    'changing a cell': sum(({ changing }) => changing),
    'end differs from the cell-by-cell account': sum(({ wrongEnd }) => wrongEnd),
    'the same without one step': sum(({ wrongWithoutStep }) => wrongWithoutStep),
    'ledger does not lead back': sum(({ notBackByLedger }) => notBackByLedger),
    'undo does not lead back': sum(({ notBackByUndo }) => notBackByUndo),
    seconds: Math.round((performance.now() - began) / 1000),
  });
}

void main(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1));
