import { describe, expect, it } from 'vitest';
import { takeReplies } from '../../shared/queries/replies/take-replies.js';
import { askOwners } from './asked.js';
import { type Damage, damages } from './damaged-sheets.js';
import { type Rows, answered, saved, text, withCells } from './returned-sheet.js';

const { bytes, project } = await askOwners();
const day = '2024-05-02';
const whole = answered(bytes['hollin'] ?? new Uint8Array());

function take(rows: Rows, saving: Parameters<typeof saved>[1] = {}) {
  const name = `hollin.${saving.as ?? 'xlsx'}`;
  let content = saved(rows, saving);
  if (saving.sheet === 'semicolons') {
    const lines = rows.map((row) =>
      row.map((cell) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'),
    );
    content = new TextEncoder().encode(lines.join('\r\n'));
  }
  return takeReplies([{ name, bytes: content }], project, day);
}

function takeDamaged({ rows = (all) => all, saving = {} }: Damage) {
  const damaged = rows(whole);
  return take(damaged, typeof saving === 'function' ? saving(damaged) : saving);
}

/** What each question was answered with, by the text that was asked about. */
function repliesOf({ queries }: ReturnType<typeof take>): Readonly<Record<string, string>> {
  const found = queries.flatMap(({ was, reply }) =>
    reply === null ? [] : [[was, reply.value ?? reply.says] as const],
  );
  return Object.fromEntries(found);
}

const expected = {
  '03/04/2023': '2023-03-04',
  '05/06/2023': '2023-06-05',
  '07/02/2023': 'leave',
  '04/08/2023': 'unknown',
  '31/02/2023x': '2023-02-28',
  'a lot': '12',
  'ever so many': '',
  loads: '7',
  'Desk Bee': expect.any(String) as string,
  'Zed team': 'unknown',
};

describe('a returned query sheet', () => {
  it('is read as it was answered', () => {
    const taken = take(whole);
    expect(repliesOf(taken)).toEqual(expected);
    expect(taken.problems).toEqual([]);
    expect(taken.counts).toEqual({ set: 7, leave: 1, unknown: 2 });
  });

  it.each(damages)('becomes the same steps: $what', (damage) => {
    const lost = whole
      .slice(1)
      .filter((row) => damage.losesRow?.(row) === true)
      .map((row) => text(row, 'now'));
    const left = Object.fromEntries(Object.entries(expected).filter(([was]) => !lost.includes(was)));
    const taken = takeDamaged(damage);
    expect(repliesOf(taken)).toEqual(left);
    expect(taken.problems).toEqual([]);
    if (lost.length === 0) expect(taken.steps).toEqual(take(whole).steps);
  });

  it('is tried in at least 30 damaged variants', () => {
    expect(damages.length).toBeGreaterThanOrEqual(31);
  });
});

/** The sheet with one answer of its own. */
function withAnswer(was: string, cells: Parameters<typeof withCells>[1]): Rows {
  return whole.map((row) =>
    text(row, 'now') === was ? withCells(row, { answer: '', other: '', note: '', ...cells }) : row,
  );
}

describe('an answer that cannot be used', () => {
  it.each([
    ['31/02/2023x', { other: '30/02/2023' }, 'The answer is a day that the calendar does not have.'],
    ['31/02/2023x', { other: 'some time in spring' }, 'The answer is not a date. Type it as 3 April 2023.'],
    ['31/02/2023x', { other: 'February 2023' }, 'The answer names no day. Type it as 3 April 2023.'],
    [
      '03/04/2023',
      { other: '03/04/2023' },
      'The answer can be read day first or month first. Type it as 3 April 2023.',
    ],
    ['Desk Bee', { answer: 'The desk by the door' }, 'The answer is not in the list of answers.'],
    ['a lot', { other: 'quite a few' }, 'The answer is not a number.'],
    [
      '03/04/2023',
      { answer: '4 March 2023', other: '3 April 2023' },
      'The answer is given twice, and the two differ.',
    ],
    [
      'a lot',
      { note: 'We met very often' },
      'The answer is only a note. Read it, and enter what it says by hand.',
    ],
  ] as const)('is listed with the reason: %s', (was, cells, why) => {
    const taken = take(withAnswer(was, cells));
    expect(taken.problems).toEqual([expect.objectContaining({ why, file: 'hollin.xlsx' })]);
    expect(Object.keys(repliesOf(taken))).not.toContain(was);
  });

  it('is not used where two rows answer one question differently', () => {
    const other = withAnswer('03/04/2023', { answer: '3 April 2023' }).filter(
      (row) => text(row, 'now') === '03/04/2023',
    );
    const taken = take([...whole, ...other]);
    expect(taken.problems.map(({ why }) => why)).toEqual([expect.stringContaining('so neither was used')]);
    expect(Object.keys(repliesOf(taken))).not.toContain('03/04/2023');
  });

  it('is listed where its key was asked by no one, and a letter of a key that was changed is noticed', () => {
    const strange = whole.map((row, i) => (i === 1 ? ['', ...row.slice(1)] : row));
    const broken = strange.map((row, i) => (i === 1 ? withCells(row, { key: 'BBBB-BBBB-BC' }) : row));
    expect(Object.keys(repliesOf(take(broken)))).toHaveLength(Object.keys(expected).length - 1);
    const other = takeReplies([{ name: 'a.xlsx', bytes: saved(whole) }], { ...project, queries: [] }, day);
    expect(new Set(other.problems.map(({ why }) => why))).toEqual(
      new Set(['This project did not ask the question of this key.']),
    );
  });

  it('is told of once where the file is no query sheet', () => {
    const taken = takeReplies(
      [{ name: 'x.csv', bytes: new TextEncoder().encode('a,b\n1,2\n') }],
      project,
      day,
    );
    expect(taken.problems.map(({ why }) => why)).toEqual(['It holds no question key. Is it a query sheet?']);
  });
});
