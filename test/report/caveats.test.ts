import { describe, expect, it } from 'vitest';
import { caveatLines } from '../../shared/report/caveats.js';
import { materialOf } from '../../shared/report/material.js';
import type { ReportContext } from '../../shared/report/report-context.js';
import { reportContext } from '../support/report-context.js';

function lines(changes: Partial<ReportContext>): readonly string[] {
  return caveatLines(materialOf({ ...reportContext, ...changes }));
}

/** Whether a line with these words is there, with the context as it is and with the change. */
function firesOnly(words: string, changes: Partial<ReportContext>): readonly [boolean, boolean] {
  const has = (list: readonly string[]): boolean => list.some((line) => line.includes(words));
  return [has(lines({})), has(lines(changes))];
}

const noChange = reportContext.figures.filter(({ id }) => !id.startsWith('B'));

describe('the warnings of a report', () => {
  it('say that there is no comparison group only where a change is given', () => {
    expect(firesOnly('no comparison group', { figures: noChange })).toEqual([true, false]);
    expect(firesOnly('regression to the mean', { figures: noChange })).toEqual([true, false]);
  });

  it('name the highest limit that loss to follow-up passes', () => {
    expect(lines({})).toContain(
      'More than 40 % of those due a follow-up have none. SWEMWBS (followed up: 50 % (130 of 260)).',
    );
    const kept = reportContext.figures.map((figure) =>
      figure.id.startsWith('B2') ? { ...figure, value: 0.9 } : figure,
    );
    expect(lines({ figures: kept }).some((line) => line.includes('due a follow-up'))).toBe(false);
  });

  it('say that those lost differ only where one difference passes 0.1', () => {
    const alike = reportContext.figures.map((figure) =>
      figure.id.startsWith('B6') ? { ...figure, value: -0.1 } : figure,
    );
    expect(firesOnly('differ from people lost', { figures: alike })).toEqual([true, false]);
  });

  it('name a field that is known for fewer than 70 %, and no other', () => {
    const poor = lines({}).filter((line) => line.includes('is known for only'));
    expect(poor).toEqual(['Ethnic category (2001) is known for only 45 % (490 of 1,090).']);
  });

  it('count the dates that can be read two ways, and say what became of them', () => {
    expect(lines({})).toContain(
      'Referral date: 60 dates could be read two ways. They are left out until somebody decides.',
    );
    expect(firesOnly('could be read two ways', { doubtfulDates: { referral_date: 0 } })).toEqual([
      true,
      false,
    ]);
    const [first, ...rest] = reportContext.steps;
    const assumed =
      first?.action.does === 'dates'
        ? [{ ...first, action: { ...first.action, includeDoubtful: true } }, ...rest]
        : [];
    expect(lines({ steps: assumed })).toContain(
      'Referral date: 60 dates could be read two ways. They are read in the likely order.',
    );
  });

  it('say that rows may be one person only where some may', () => {
    expect(firesOnly('may belong to a person', { people: { same: 41, possible: 0 } })).toEqual([true, false]);
  });

  it('say that no column names the person only where none does', () => {
    const [first, ...rest] = reportContext.mapping;
    const named =
      first === undefined
        ? []
        : [{ ...first, target: { record: 'referral' as const, field: 'person_id' } }, ...rest];
    expect(firesOnly('no column names the person', { mapping: named })).toEqual([true, false]);
  });

  it('say that a quarter is not whole only where the period cuts one', () => {
    const whole = { from: '2023-04-01', to: '2024-03-31', how: 'Given.' };
    expect(firesOnly('quarter is not whole', { period: whole })).toEqual([true, false]);
  });

  it('say that questions stay open only where some do', () => {
    const verdicts = reportContext.verdicts.filter(({ verdict }) => verdict !== 'not_possible');
    expect(firesOnly('cannot be answered yet', { verdicts })).toEqual([true, false]);
  });
});
