import { describe, expect, it } from 'vitest';
import { bandsMeant } from '../../shared/dates/damaged-band.js';
import { holdsBands, namesBands, restoredBands } from '../../shared/dates/restored-bands.js';

const counted = (values: readonly string[]) => values.map((value) => ({ value, count: 2 }));
const restored = (values: readonly string[]) => Object.fromEntries(restoredBands(counted(values)).restored);
const lost = (values: readonly string[]) => [...restoredBands(counted(values)).lost];

describe('a band that a spreadsheet turned into a date', () => {
  it('is told from a day and a month, in words or numbers, whichever stands first', () => {
    for (const text of ['05-Sep', '5-Sep', '09-May', '05/09/2026', '09/05/2026', '2026-09-05', '2026-05-09'])
      expect(restored([text])).toEqual({ [text]: '5-9' });
  });

  it('is told from a month and the year that its upper end became', () => {
    for (const text of ['Oct-14', '2014-10-01', '01/10/2014', '14-Oct', '2014-10-01 00:00:00'])
      expect(restored([text, '5-9', '15-19'])).toEqual({ [text]: '10-14' });
  });

  it('is told from the day number of a spreadsheet', () => {
    expect(restored(['46270'])).toEqual({ '46270': '5-9' });
  });

  it('may be one of two, between which the bands beside it decide', () => {
    expect(bandsMeant('2014-10-01')).toEqual([
      { from: 10, to: 14 },
      { from: 1, to: 10 },
    ]);
    expect(lost(['2014-10-01'])).toEqual(['2014-10-01']);
    expect(restored(['2014-10-01', '05-Sep'])).toEqual({ '05-Sep': '5-9', '2014-10-01': '10-14' });
    expect(restored(['2014-10-01', '11-15', '16-24'])).toEqual({ '2014-10-01': '1-10' });
    expect(restored(['2014-10-01', '15-19', '65+'])).toEqual({ '2014-10-01': '10-14' });
  });

  it('is never made up where no band becomes the date, or it would lie over another', () => {
    expect(lost(['10-Oct', '16-24'])).toEqual(['10-Oct']);
    expect(lost(['05-Sep', '0-15', '16-24'])).toEqual(['05-Sep']);
    expect(lost(['14/06/1958'])).toEqual(['14/06/1958']);
  });

  it('leaves bands and words alone', () => {
    const { restored: changed, lost: left } = restoredBands(counted(['16-24', '75+', 'under 16', '', 'n/a']));
    expect([changed.size, left.size]).toEqual([0, 0]);
  });
});

describe('a column of bands', () => {
  it('holds several bands, and more of them than dates', () => {
    expect(holdsBands(counted(['0-4', '05-Sep', '15-19', '20 to 24']))).toBe(true);
    expect(holdsBands(counted(['0-4', '15-19', '05/03/2024']))).toBe(false);
    expect(
      holdsBands(counted(['0-4', '15-19', '20-24', ...['01', '02', '03', '04'].map((d) => `${d}/03/2024`)])),
    ).toBe(false);
  });

  it('has a header that says so', () => {
    expect(['Age group', 'AGE_BAND', 'Score range', 'Postage', 'Language'].map(namesBands)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
