import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOrder } from '../../shared/dates/date-order.js';
import { readDate } from '../../shared/dates/read-date.js';

const column = (...values: string[]) => decideOrder(values.map((value) => ({ value, count: 1 })));
const read = (text: string, evidence: ReturnType<typeof column>, includeDoubtful = false) =>
  readDate(text, evidence, { includeDoubtful });

describe('the order of all-number dates', () => {
  it('is settled for every date typed the same way by one that allows one order only', () => {
    const evidence = column('03/04/2023', '25/12/2023');
    expect(evidence.order).toBe('dmy');
    expect(read('03/04/2023', evidence)).toMatchObject({ iso: '2023-04-03', how: 'own_proof' });
  });

  it('is month first where the proof says so', () => {
    const evidence = column('3/4/2023', '12/25/2023');
    expect(read('3/4/2023', evidence)).toMatchObject({ iso: '2023-03-04' });
  });

  it('stays open where hardly any of many dates proves it: those after the twelfth went elsewhere', () => {
    const swapped = Array.from({ length: 12 }, (_, day) =>
      Array.from({ length: 12 }, (__, month) => [day + 1, month + 1] as const),
    )
      .flat()
      .filter(([day, month]) => day !== month && (day + month) % 3 === 0)
      .map(([day, month]) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2023`);
    const evidence = column(...swapped, '25/12/2023');
    expect(evidence.shapes.map(({ by }) => by)).toContain('too_few');
    expect(read(swapped[0] ?? '', evidence)).toMatchObject({ doubtful: true });
    expect(column(...swapped.slice(0, 12), '25/12/2023').order).toBe('dmy');
  });

  it('stays open where nothing settles it, with both readings', () => {
    const evidence = column('03/04/2023', '05/06/2023');
    expect(evidence).toMatchObject({ order: 'undecided', doubtful: 2, likely: null });
    expect(read('03/04/2023', evidence)).toEqual({ doubtful: true, readings: ['2023-04-03', '2023-03-04'] });
    expect(read('03/04/2023', evidence, true)).toEqual({
      doubtful: true,
      readings: ['2023-04-03', '2023-03-04'],
    });
  });

  it('is kept apart for dates typed in different ways in one column', () => {
    const evidence = column('03/04/2023', '25/04/2023', '3/4/2023', '4/25/2023', '3.4.23', '25.4.23');
    expect(evidence.order).toBe('undecided');
    expect(evidence.doubtful).toBe(0);
    expect(read('03/04/2023', evidence)).toMatchObject({ iso: '2023-04-03' });
    expect(read('3/4/2023', evidence)).toMatchObject({ iso: '2023-03-04' });
    expect(read('3.4.23', evidence)).toMatchObject({ iso: '2023-04-03', shortYear: true });
  });

  it('never follows the majority where one way of typing proves both orders', () => {
    const days = Array.from({ length: 18 }, (_, i) => `${String(i + 13)}/01/2023`);
    const evidence = column(...days, '01/25/2023', '03/04/2023');
    expect(evidence.likely).toBe('dmy');
    expect(read('03/04/2023', evidence)).toHaveProperty('doubtful');
    expect(read('03/04/2023', evidence, true)).toMatchObject({ iso: '2023-04-03', how: 'likely' });
    expect(read('01/25/2023', evidence)).toMatchObject({ iso: '2023-01-25', how: 'only_reading' });
  });

  it('is borrowed from dates that differ in their leading zeros only, where they agree', () => {
    const evidence = column('03/04/2023', '25/04/2023', '3/4/2023');
    expect(read('3/4/2023', evidence)).toMatchObject({ iso: '2023-04-03', how: 'other_shapes' });
  });

  it('is not borrowed from dates typed quite differently, which may come from another system', () => {
    const evidence = column('03/04/2023', '25/04/2023', '3.4.23');
    expect(read('3.4.23', evidence)).toHaveProperty('doubtful');
    expect(read('3.4.23', evidence, true)).toMatchObject({ iso: '2023-04-03', how: 'likely' });
    expect(evidence).toMatchObject({ order: 'undecided', doubtful: 1 });
  });

  it('is not borrowed where they disagree', () => {
    const evidence = column('25/04/2023', '03/01/2023', '4/25/2023', '3/1/2023', '3.4.23');
    expect(read('3.4.23', evidence)).toHaveProperty('doubtful');
    expect(evidence.doubtful).toBe(1);
  });

  it('is doubtful for 10/11/2023 where padded and unpadded dates disagree', () => {
    const evidence = column('25/04/2023', '05/06/2023', '4/25/2023', '5/6/2023', '10/11/2023');
    expect(read('10/11/2023', evidence)).toHaveProperty('doubtful');
    expect(read('05/06/2023', evidence)).toMatchObject({ iso: '2023-06-05' });
  });

  it('lets a proof with two digits in both places count against a habit that does not explain it', () => {
    const evidence = column('05/06/2023', '25/04/2023', '12/25/2023');
    expect(read('05/06/2023', evidence)).toHaveProperty('doubtful');
  });

  it('gives such a proof to the one unproved habit whose dates all lie in its months', () => {
    const block = ['11/13/2023', '11/20/2023', '11/3/2023', '11/6/2023', '11/7/2023', '11/9/2023'];
    const evidence = column('05/06/2023', '25/04/2023', ...block, '10/11/2023');
    expect(read('05/06/2023', evidence)).toMatchObject({ iso: '2023-06-05', how: 'own_proof' });
    expect(read('11/6/2023', evidence)).toMatchObject({ iso: '2023-11-06', how: 'same_months' });
    expect(read('10/11/2023', evidence)).toHaveProperty('doubtful');
    const scattered = column('05/06/2023', '25/04/2023', ...block, '2/3/2023');
    expect(read('05/06/2023', scattered)).toHaveProperty('doubtful');
    expect(read('11/6/2023', scattered)).toHaveProperty('doubtful');
  });

  it('does not let that proof touch a habit where another explains it', () => {
    const evidence = column('05/06/2023', '25/04/2023', '12/25/2023', '4/25/2023');
    expect(read('05/06/2023', evidence)).toMatchObject({ iso: '2023-06-05' });
    expect(read('10/11/2023', evidence)).toHaveProperty('doubtful');
  });

  it('is open between two unproved habits of one family until a shared proof settles both', () => {
    expect(read('3/4/2023', column('3/4/2023', '03/05/2023', '25/12/2023'))).toMatchObject({
      iso: '2023-04-03',
    });
  });

  it('is not settled by a date that a program wrote where there was none', () => {
    expect(read('03/04/2023', column('03/04/2023', '31/12/9999'))).toHaveProperty('doubtful');
  });

  it('is open for every way of typing where one of them proves both orders', () => {
    const evidence = column('30-08-2023', '08-23-2023', '31-8-2024', '4-12-2024');
    expect(read('4-12-2024', evidence)).toHaveProperty('doubtful');
  });

  it('does not matter for a date whose numbers are equal', () => {
    const evidence = column('05/05/2023');
    expect(evidence).toMatchObject({ doubtful: 0 });
    expect(read('05/05/2023', evidence)).toMatchObject({ iso: '2023-05-05', how: 'equal' });
  });

  it('counts rows, not distinct values', () => {
    const evidence = decideOrder([
      { value: '03/04/2023', count: 7 },
      { value: '05/05/2023', count: 2 },
    ]);
    expect(evidence.doubtful).toBe(7);
    expect(evidence.shapes).toEqual([
      {
        shape: '99/99/9999',
        dayFirst: 0,
        monthFirst: 0,
        open: 7,
        equal: 2,
        order: 'undecided',
        by: 'no_proof',
      },
    ]);
  });

  it('is year first where every date says so itself', () => {
    expect(column('2023-04-03', '2023-04-25T00:00:00Z').order).toBe('ymd');
    expect(column('n/a').order).toBe('undecided');
  });
});

describe('a column pasted together from a day-first and a month-first system', () => {
  const day = fc.record({
    year: fc.integer({ min: 2019, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const two = (n: number) => String(n).padStart(2, '0');

  it('never gives a wrong day without calling it doubtful', () => {
    const habits = fc.record({
      padded: fc.array(day, { minLength: 1, maxLength: 40 }),
      bare: fc.array(day, { minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(habits, ({ padded, bare }) => {
        const truth = [
          ...[...padded, { year: 2024, month: 2, day: 25 }].map(
            (d) => [`${two(d.day)}/${two(d.month)}/${String(d.year)}`, d] as const,
          ),
          ...[...bare, { year: 2024, month: 2, day: 25 }].map(
            (d) => [`${String(d.month)}/${String(d.day)}/${String(d.year)}`, d] as const,
          ),
        ];
        const evidence = column(...truth.map(([text]) => text));
        for (const [text, d] of truth) {
          const reading = read(text, evidence);
          if (reading !== null && 'iso' in reading)
            expect(reading.iso).toBe(`${String(d.year)}-${two(d.month)}-${two(d.day)}`);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
