import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  completedYears,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysInMonth,
  isoOf,
} from '../../shared/dates/calendar.js';
import { londonDate } from '../../shared/dates/london-time.js';

describe('the calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -130_000, max: 2_900_000 }), (day) => {
        const date = dateOfDay(day);
        expect(isoOf(date)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(date)).toBe(day);
      }),
      { seed: 3 },
    );
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(daysInMonth(2024, 13)).toBe(0);
  });

  it('measures between dates, and not from something that is none', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-02-30', '2024-03-01')).toBeNull();
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  });

  it('makes someone older on the birthday, and on 1 March where there is no 29 February', () => {
    expect(completedYears('1980-05-10', '2024-05-09')).toBe(43);
    expect(completedYears('1980-05-10', '2024-05-10')).toBe(44);
    expect(completedYears('2000-02-29', '2023-02-28')).toBe(22);
    expect(completedYears('2000-02-29', '2023-03-01')).toBe(23);
  });
});

describe('the date in London', () => {
  it('is what the platform’s time-zone table says, since 1996', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    const from = Date.UTC(1996, 0, 1) / 60_000;
    const to = Date.UTC(2037, 11, 31) / 60_000;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (minutes) => {
        const day = Math.floor(minutes / 1440);
        expect(isoOf(londonDate({ day, minute: minutes - day * 1440 }))).toBe(
          london.format(new Date(minutes * 60_000)),
        );
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
