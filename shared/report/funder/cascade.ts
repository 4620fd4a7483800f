import { discloseCount } from '../../stats/disclosure.js';
import { chart, numbers, table, words } from '../blocks.js';
import { Cascade } from '../charts/Cascade.js';
import { draw } from '../charts/draw.js';
import { careNote } from '../figure-rows.js';
import type { Material } from '../material.js';
import type { Block } from '../report.js';
import { pathwaySteps, stepLabels, stepMeanings } from './step-words.js';

/** Referrals at each step of the pathway, with both denominators. */
export function cascadeChart({ context, book, basis }: Material): Block | null {
  const all = book.one('A1.count');
  if (all === undefined || all.value === null) return null;
  const referred = discloseCount(all.value, context.disclosure);
  const steps = pathwaySteps.flatMap((step) => {
    const ofAll = book.one(`A6.${step}.of_all`);
    if (ofAll === undefined || ofAll.status === 'withheld') return [];
    const ofPrevious = book.one(`A6.${step}.of_previous`);
    const label = stepLabels[step] ?? step;
    const count = ofAll.suppressed ? null : discloseCount(ofAll.n, context.disclosure).shown;
    return [{ step, label, count, text: ofAll.printed, previous: ofPrevious?.printed ?? '–', figure: ofAll }];
  });
  if (steps.length === 0) return null;
  const title = `From referral to follow-up (${referred.text} referrals)`;
  const says = 'Each bar counts referrals; the share is of all referrals received.';
  const data = table({
    id: 'table-cascade',
    caption: 'Referrals at each step of the pathway',
    basis,
    columns: [words('Step'), numbers('Of all referrals'), numbers('Of the step before')],
    rows: [
      ['Referred', referred.text, '–'],
      ...steps.map(({ label, text, previous }) => [label, text, previous]),
    ],
    note: [
      stepMeanings(steps.map(({ step }) => step)),
      'Of the step before: those recorded at both. A step may be recorded without the one before it.',
      careNote(steps.map(({ label, figure }) => [label, figure])),
    ]
      .filter((text) => text !== null)
      .join(' '),
  });
  const alt = `Bars for ${String(steps.length + 1)} steps. Referred ${referred.text}; ${steps.map(({ label, text }) => `${label.toLowerCase()} ${text}`).join('; ')}.`;
  const drawn = [{ label: 'Referred', count: referred.shown, text: referred.text }, ...steps];
  const bars = drawn.map(({ label, count, text }) => ({ label, count, text }));
  const svg = draw(Cascade, { id: 'figure-cascade', title, alt, steps: bars });
  return chart({ id: 'figure-cascade', title, says, alt, svg }, data);
}
