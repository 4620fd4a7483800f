import { at, stream } from '../../random.js';
import type { Measure, Truth } from '../../truth/types.js';
import { type Line, type Mark, cell, changed, mark, withCell } from '../cell.js';
import { type CaseLine, clientRef } from './cases.js';
import { utcText } from './times.js';

export const trackerColumns = [
  'client_ref',
  'case_id',
  'framework',
  'stage',
  'recorded_at',
  'item',
  'score',
] as const;
export type TrackerLine = Line<(typeof trackerColumns)[number]>;

/** Rows whose case is in no export, and the share of baselines called a follow-up. */
export const trackerDamage = { withoutCase: 41, mislabelled: 0.04 } as const;

const names: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  ons4_satisfaction: ['ONS4', ['Life satisfaction']],
  ons4_worthwhile: ['ONS4', ['Worthwhile']],
  ons4_happy: ['ONS4', ['Happy yesterday']],
  ons4_anxious: ['ONS4', ['Anxious yesterday']],
  mycaw: ['MYCaW', ['Concern 1', 'Concern 2', 'Wellbeing']],
  swemwbs7: ['SWEMWBS', ['Total']],
  ucla3: ['UCLA-3', ['Item 1', 'Item 2', 'Item 3']],
  pam13: ['PAM-13', ['Score']],
};

const stages = {
  baseline: 'baseline',
  interim: 'review',
  followup: 'follow_up',
  closure: 'follow_up',
} as const;

/** One row an item, in order of time. */
export function messyTrackers(truth: Truth, cases: readonly CaseLine[]): readonly TrackerLine[] {
  const caseOf = new Map(
    cases.flatMap((c) =>
      c.referral && c.marks.length === 0 ? [[c.referral.id, c.cells.case_id.shown]] : [],
    ),
  );
  const measures = truth.measures
    .filter((m) => m.origin === 'platform')
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const lost = lostCases(measures);
  return measures.flatMap((measure) => {
    const lines = linesOf(measure, caseOf.get(measure.referral.id) ?? '');
    return lost.has(measure) ? lines.map((line) => elsewhere(line, measure)) : lines;
  });
}

function keyOf(m: Measure): string {
  return `${m.date} ${m.referral.id}`;
}

function linesOf(measure: Measure, caseId: string): readonly TrackerLine[] {
  const { referral, instrument, date, timepoint } = measure;
  const [framework, items] = names[instrument] ?? ['', []];
  const scores = measure.items.length > 0 ? measure.items.map(String) : [measure.total];
  const time = stream(`tracker ${referral.id} ${date}`).pick(['09:20', '10:45', '11:30', '14:05', '15:40']);
  const wrong = stage(measure);
  return items.map((item, i) => ({
    marks: [],
    cells: {
      client_ref: cell(clientRef(referral.person.id)),
      case_id: cell(caseId),
      framework: cell(framework),
      stage: wrong
        ? changed(cell(timepoint), { shown: 'follow_up' }, wrong)
        : cell(timepoint, stages[timepoint]),
      recorded_at: cell(date, utcText(date, time)),
      item: cell(item),
      score: cell(at(scores, i)),
    },
  }));
}

/** A whole sitting is mislabelled at once. */
function stage({ referral, timepoint, date }: Measure): Mark | null {
  const isWrong =
    timepoint === 'baseline' && stream(`stage ${referral.id} ${date}`).chance(trackerDamage.mislabelled);
  return isWrong ? mark('stage_mislabelled', `stage-${referral.id}`) : null;
}

/** One-row sittings whose case was removed later. */
function lostCases(measures: readonly Measure[]): ReadonlySet<Measure> {
  const single = measures.filter((m) => m.items.length === 0 && !m.instrument.startsWith('ons4'));
  return new Set(stream('trackers without a case').sample(single, trackerDamage.withoutCase));
}

function elsewhere(line: TrackerLine, { referral, date }: Measure): TrackerLine {
  const shown = `RC-9${String(stream(`lost case ${referral.id} ${date}`).int(1000, 9999))}`;
  return withCell(line, 'case_id', changed(line.cells.case_id, { shown }, mark('tracker_without_case')));
}
