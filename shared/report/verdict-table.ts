import type { Verdict, VerdictWord } from '../questions/verdict.js';
import { firstInPrint, paragraph, table, words } from './blocks.js';
import { verdictWords } from './confidence.js';
import { shortfall } from './findings.js';
import type { Material } from './material.js';
import type { Block } from './report.js';
import { capital } from './words.js';

const order: Readonly<Record<VerdictWord, number>> = { not_possible: 0, with_limits: 1, supported: 2 };

/** Every question with its verdict: in print those in whose way something stands, then the others by name. */
export function verdictBlocks({ context, basis }: Material, caption: string): readonly (Block | null)[] {
  const verdicts = [...context.verdicts].sort((a, b) => order[a.verdict] - order[b.verdict]);
  const clear = verdicts.filter(({ verdict }) => verdict === 'supported');
  const made = table({
    id: 'table-verdicts',
    caption,
    basis,
    columns: [words('Question'), words('Answer possible?'), words('What stands in the way')],
    rows: verdicts.map((verdict) => [
      nameOf(verdict),
      verdictWords[verdict.verdict],
      capital(shortfall(verdict) ?? 'Nothing'),
    ]),
    note: 'Yes, partly or not yet, by thresholds set before anyone looked at results.',
  });
  const left = verdicts.length - clear.length;
  const isCut = made !== null && firstInPrint(made, left) !== made;
  return [
    firstInPrint(made, left),
    isCut
      ? paragraph(`Nothing stands in the way of the other answers: ${clear.map(nameOf).join(' ')}`)
      : null,
  ];
}

function nameOf({ id, question }: Verdict): string {
  return `${id} ${question}`;
}
