import { describe, expect, it } from 'vitest';
import { decideOrder } from '../../shared/dates/date-order.js';
import { type DateOptions, readDate } from '../../shared/dates/read-date.js';

const dayFirst = decideOrder([{ value: '25/12/2023', count: 1 }]);
const nothing = decideOrder([]);
const iso = (text: string, options?: DateOptions) => {
  const reading = readDate(text, dayFirst, options);
  return reading !== null && 'iso' in reading ? reading.iso : reading;
};

describe('a date', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024-03-05 09:13:22', '2024-03-05'],
    ['2024-03-05T09:13', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['05032024', '2024-03-05'],
    ['05/03/2024', '2024-03-05'],
    [' 05/03/2024 ', '2024-03-05'],
    ['5.3.24', '2024-03-05'],
    ['05-03-2024', '2024-03-05'],
    ['05/03/2024 09:13', '2024-03-05'],
    ['05-Mar-2024', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['5th March 24', '2024-03-05'],
    ['Tue 5 Mar 2024', '2024-03-05'],
    ['Tuesday, 5th of March 2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['5 Mawrth 2024', '2024-03-05'],
    ['dydd Mawrth 5 Mawrth 2024', '2024-03-05'],
    ['1 Ion 2024', '2024-01-01'],
    ['12 Rhagfyr 2023', '2023-12-12'],
    ['45356', '2024-03-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(iso(text)).toBe(day);
  });

  it.each([
    'TBC',
    'n/a',
    '',
    ' ',
    '12',
    '7/10',
    '1/2',
    'Spring 2024',
    '24-Mar',
    '9991234567',
    '19999',
    '60001',
    '3 of 4',
    'LW3',
    '10:30',
    '2024',
  ])('is not found in “%s”', (text) => {
    expect(readDate(text, dayFirst)).toBeNull();
  });

  it.each(['31/02/2023', '30/13/2023', '2023-02-29', '00/05/2023', '31 April 2023', '2023-13-01'])(
    'is impossible in %s',
    (text) => {
      expect(readDate(text, nothing)).toEqual({ impossible: true });
    },
  );

  it.each([
    ['March 24', '2024-03'],
    ['Mar-24', '2024-03'],
    ['Mawrth 2024', '2024-03'],
    ['03/2024', '2024-03'],
    ['2024-03', '2024-03'],
  ])('of which only the month is known, %s, is %s and says so', (text, month) => {
    expect(readDate(text, dayFirst)).toMatchObject({
      iso: month,
      precision: 'month',
      how: 'month_only',
    });
  });

  it('of birth may be a year only', () => {
    expect(readDate('1957', nothing, { birth: true })).toMatchObject({
      iso: '1957',
      precision: 'year',
    });
  });

  it.each([
    ['1900-01-01', '1900-01-01'],
    ['01/01/1900', '1900-01-01'],
    ['00/01/1900', '1900-01-01'],
    ['30/12/1899', '1899-12-30'],
    ['31/12/9999', '9999-12-31'],
    ['01/01/1970', '1970-01-01'],
  ])('that a program wrote, %s, is reported as such', (text, day) => {
    expect(readDate(text, dayFirst)).toMatchObject({ iso: day, sentinel: true });
  });

  it('follows an order settled by a person, but not against the calendar', () => {
    expect(readDate('03/04/2023', nothing, { order: 'mdy' })).toMatchObject({
      iso: '2023-03-04',
      how: 'answered',
    });
    expect(readDate('25/04/2023', nothing, { order: 'mdy' })).toMatchObject({
      iso: '2023-04-25',
      how: 'only_reading',
    });
  });
});

describe('a spreadsheet serial', () => {
  it('counts from 1904 where the workbook does', () => {
    expect(iso('43894', { date1904: true })).toBe('2024-03-05');
  });

  it('of birth reaches back to 1927, and no other does', () => {
    expect(iso('11570', { birth: true })).toBe('1931-09-04');
    expect(iso('19999', { birth: true })).toBe('1954-10-02');
    expect(iso('11570')).toBeNull();
    expect(iso('1957', { birth: true })).toBe('1957');
  });

  it('is left alone where numbers may be numbers', () => {
    expect(iso('45356', { serials: false })).toBeNull();
  });
});

describe('a two-digit year', () => {
  it('lies at most twenty years after the latest year of the column', () => {
    expect(iso('5.3.24')).toBe('2024-03-05');
    expect(iso('5.3.59')).toBe('1959-03-05');
    expect(readDate('15.3.25', nothing)).toMatchObject({ iso: '2025-03-15', shortYear: true });
  });

  it.each([
    ['05/03/57', '1957-03-05'],
    ['05/03/24', '1924-03-05'],
    ['05/03/05', '2005-03-05'],
  ])('of birth, %s, runs back a lifetime: %s', (text, day) => {
    expect(iso(text, { birth: true, latestYear: 2024 })).toBe(day);
  });

  it('of birth is recent where children are plausible', () => {
    expect(iso('05/03/20', { birth: true, latestYear: 2024, children: true })).toBe('2020-03-05');
  });
});

describe('universal time', () => {
  it.each([
    ['2024-03-31T00:59:59Z', '2024-03-31'],
    ['2024-03-31T23:00:00Z', '2024-04-01'],
    ['2024-03-30T23:30:00Z', '2024-03-30'],
    ['2023-06-30T23:00:00Z', '2023-07-01'],
    ['2023-06-30T22:59:00.000Z', '2023-06-30'],
    ['2023-10-28T23:00:00Z', '2023-10-29'],
    ['2023-10-29T23:30:00Z', '2023-10-29'],
    ['2023-12-31T23:59:59Z', '2023-12-31'],
    ['2023-12-31T23:59:59-05:00', '2024-01-01'],
    ['2024-01-01T00:30:00+01:00', '2023-12-31'],
    ['2023-07-01T00:00:00+01:00', '2023-07-01'],
    ['2024-02-28T24:00:00Z', '2024-02-29'],
  ])('%s falls on %s in London', (text, day) => {
    expect(iso(text)).toBe(day);
  });
});
