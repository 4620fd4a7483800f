import { afterAll, describe, expect, it } from 'vitest';
import type { Step } from '../../shared/clean/step.js';
import { bandTurnedDate } from '../../shared/rules/band-turned-date.js';
import { dateInSpan } from '../../shared/rules/date-in-span.js';
import { dateNotReal } from '../../shared/rules/date-not-real.js';
import { dateOrderOpen } from '../../shared/rules/date-order-open.js';
import type { Rule } from '../../shared/rules/rule.js';
import { sentinelDate } from '../../shared/rules/sentinel-date.js';
import { serialDate } from '../../shared/rules/serial-date.js';
import { askColumns, askRows } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const ask = (rule: Rule, cells: readonly string[], steps: readonly Step[] = []) =>
  askColumns(engine, rule, [['Ref date', 'referral.referral_date', cells]], steps);

describe('P03, dates in the future or before the scheme', () => {
  it('flags the future as an error and the distant past as a warning, at the edge neither', () => {
    const { brief, result } = askRows(engine, dateInSpan, {
      referral: [
        { referral_date: '2024-04-02' },
        { referral_date: '2024-04-01' },
        { referral_date: '2010-01-01' },
        { referral_date: '2009-12-31' },
        { closure_date: '2025-01-01' },
      ],
    });
    expect(brief).toEqual(['2 error', '5 warning', '6 error']);
    expect(result).toMatchObject({ broken: 3, of: 5 });
  });

  it('looks at contacts, connections and measures too', () => {
    const { issues } = askRows(engine, dateInSpan, {
      referral: [],
      contact: [{ contact_date: '2030-01-01' }],
      onward: [{ onward_date: '2030-01-01' }],
      measure: [{ person_id: 'P1', instrument: 'ons4_happy', completed_date: '2030-01-01' }],
    });
    expect(issues.map((issue) => issue.field)).toEqual(['contact_date', 'onward_date', 'completed_date']);
  });

  it('leaves stand-in dates to their own rule, and says nothing of no date', () => {
    const { brief } = askRows(engine, dateInSpan, {
      referral: [{ referral_date: '1900-01-01' }, { referral_date: '2099-12-31' }, { referral_date: '' }],
    });
    expect(brief).toEqual([]);
  });
});

describe('P04, stand-in dates', () => {
  it('flags what programs write for an empty date, however it is written', () => {
    const { brief, issues } = ask(sentinelDate, ['01/01/1900', '1970-01-01', '31/12/9999', '00/01/1900']);
    expect(brief).toEqual(['2 error', '3 error', '4 error', '5 error']);
    expect(issues[0]).toMatchObject({ column: 'Ref date', field: 'referral_date' });
    expect(issues[0]?.message).toBe('“Ref date” holds a stand-in that a program wrote for an empty date.');
  });

  it('accepts the days beside them, and says nothing of blanks', () => {
    const { brief, result } = ask(sentinelDate, ['02/01/1970', '31/12/2098', '', 'n/a', 'TBC']);
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 2 });
  });
});

describe('P05, a spreadsheet’s day number', () => {
  it('flags whole numbers that a spreadsheet would show as dates', () => {
    expect(ask(serialDate, ['45000', '14/03/2023', '']).brief).toEqual(['2 warning']);
  });

  it('accepts eight digits with the year first, and numbers too small for a date', () => {
    expect(ask(serialDate, ['20240314', '7', '2024-03-14']).brief).toEqual([]);
  });

  it('looks at columns of dates only', () => {
    const { result } = askColumns(engine, serialDate, [['Ref', 'referral.referral_id', ['45000']]]);
    expect(result.outcome).toBe('not_applicable');
  });
});

describe('P06, day first or month first', () => {
  const mixed = ['25/03/2023', '03/25/2023', '04/05/2023', '05/05/2023'];

  it('flags the open dates of a column that proves both orders, and the column', () => {
    const { brief, issues } = ask(dateOrderOpen, mixed);
    expect(brief).toEqual(['whole warning', '4 error']);
    expect(issues[0]?.message).toBe(
      '“Ref date” holds dates that are day first and dates that are month first.',
    );
  });

  it('flags open dates that nothing settles, without blaming the column', () => {
    expect(ask(dateOrderOpen, ['04/05/2023', '06/05/2023']).brief).toEqual(['2 error', '3 error']);
  });

  it('accepts a column in which one date settles the order, and says nothing of blanks', () => {
    const { brief, result } = ask(dateOrderOpen, ['25/03/2023', '04/05/2023', '']);
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 2 });
  });

  it('is settled by a step of a person, and lowered to a warning by the likely order', () => {
    const step = (order: 'dmy' | 'undecided', includeDoubtful: boolean): Step => ({
      ...{ id: 's', kind: 'by_hand', table: '001', column: 1, reason: '', on: true },
      action: { does: 'dates', field: 'referral_date', order, includeDoubtful },
    });
    expect(ask(dateOrderOpen, mixed, [step('dmy', false)]).brief).toEqual([]);
    expect(ask(dateOrderOpen, mixed, [step('undecided', true)]).brief).toEqual([
      'whole warning',
      '4 warning',
    ]);
  });
});

describe('date-not-real', () => {
  it('tells days that the calendar lacks, texts and months apart', () => {
    const { issues } = ask(dateNotReal, ['31/02/2023', 'soon after Easter', 'March 24', '29/02/2024']);
    expect(issues.map(({ row, severity, message }) => [row, severity, message])).toEqual([
      [2, 'error', '“Ref date” holds a day that the calendar does not have.'],
      [3, 'error', '“Ref date” holds something that is not a date.'],
      [4, 'warning', '“Ref date” names a month or a year without a day.'],
    ]);
  });

  it('accepts a year of birth, and says nothing of words that mean nothing', () => {
    const { brief } = askColumns(engine, dateNotReal, [
      ['DOB', 'referral.birth_date', ['1958', '06/1958', '', 'unknown', 'N/A']],
    ]);
    expect(brief).toEqual([]);
  });
});

describe('band-turned-date', () => {
  it('tells bands that can be put back from those that cannot, and passes over bands and blanks', () => {
    const cells = ['05-Sep', '10-Oct', '16-24', '75+', ''];
    const { brief, result } = askColumns(engine, bandTurnedDate, [['Age', 'referral.age_band', cells]]);
    expect(brief).toEqual(['2 info', '3 warning']);
    expect(result).toMatchObject({ broken: 2, of: 4 });
  });

  it('looks at a column that no field takes only where it is one of bands', () => {
    const bands = askColumns(engine, bandTurnedDate, [
      ['Age range', null, ['05-Sep', '0-4', '10-14', '15-19']],
    ]);
    expect(bands.brief).toEqual(['2 info']);
    const dates = askColumns(engine, bandTurnedDate, [
      ['Age checked', null, ['05-Sep', '0-4', '06-Sep', 'x']],
    ]);
    expect(dates.brief).toEqual([]);
  });
});
