import { discloseCount } from '../../stats/disclosure.js';
import { chart, numbers, table, words } from '../blocks.js';
import { Cascade } from '../charts/Cascade.js';
import { draw } from '../charts/draw.js';
import { careNote } from '../figure-rows.js';
import type { Material } from '../material.js';
import type { Block } from '../report.js';

/** The steps of the pathway, in order, as figures name them. */
export const pathwaySteps = ['reached', 'engaged', 'supported', 'completed', 'followed_up'] as const;

/** What each step is called in print. */
export const stepLabels: Readonly<Record<string, string>> = {
  reached: 'Reached',
  engaged: 'Engaged',
  supported: 'Supported',
  completed: 'Completed',
  followed_up: 'Followed up',
};

/** What each step means, in one sentence. */
export const stepMeanings =
  'Reached: any two-way contact. Engaged: at least one attended appointment. Supported: a connection or a plan. ' +
  'Completed: closed as planned. Followed up: an outcome measured twice, within the follow-up window.';

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
    return [{ label, count, text: ofAll.printed, previous: ofPrevious?.printed ?? '–', figure: ofAll }];
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
    note: [stepMeanings, careNote(steps.map(({ label, figure }) => [label, figure]))]
      .filter((text) => text !== null)
      .join(' '),
  });
  const alt = `Bars for ${String(steps.length + 1)} steps. Referred ${referred.text}; ${steps.map(({ label, text }) => `${label.toLowerCase()} ${text}`).join('; ')}.`;
  const drawn = [{ label: 'Referred', count: referred.shown, text: referred.text }, ...steps];
  const bars = drawn.map(({ label, count, text }) => ({ label, count, text }));
  const svg = draw(Cascade, { id: 'figure-cascade', title, alt, steps: bars });
  return chart({ id: 'figure-cascade', title, says, alt, svg }, data);
}
