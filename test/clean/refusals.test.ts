import { afterAll, describe, expect, it } from 'vitest';
import type { BuildReport } from '../../shared/clean/build-dataset.js';
import { withColourNotes } from '../../shared/clean/refusals/colour-notes.js';
import { isRefusingHeader } from '../../shared/clean/refusals/refusing-header.js';
import { emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { readAs, workbookOf } from '../support/reading.js';
import { built } from './built.js';
import { loadedTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const colourId = 'refusal:book.xlsx#Q1/colour/yellow';

/** Eight referrals, the second and the sixth of them yellow, with a last column, and a contact with each. */
function builtWith(
  last: { readonly name: string; readonly cells: readonly string[]; readonly field?: string },
  answers: Readonly<Record<string, string>> = {},
): BuildReport {
  const rows = last.cells.map((cell, i) => [`P${String(i)}`, `R${String(i)}`, `2023-04-1${String(i)}`, cell]);
  const referrals = {
    ...loadedTable(engine, {
      file: 'book.xlsx',
      sheet: 'Q1',
      columns: ['Client', 'Referral', 'Referred', last.name],
      rows,
    }),
    colours: [{ colour: 'yellow', rows: [3, 7], columns: [1, 2] }],
  };
  const contacts = loadedTable(engine, {
    table: '002',
    file: 'contacts.csv',
    grain: 'contact',
    columns: ['Referral', 'Seen'],
    rows: rows.map((_, i) => [`R${String(i)}`, `2023-05-1${String(i)}`]),
  });
  const fields = { Client: 'person_id', Referral: 'referral_id', Referred: 'referral_date' };
  const mapping = [
    ...mapped(referrals, last.field === undefined ? fields : { ...fields, [last.name]: last.field }),
    ...mapped(contacts, { Referral: 'referral_id', Seen: 'contact_date' }, 'contact'),
  ];
  const decisions = Object.entries(answers).map(([about, answer]) => ({
    ...{ about, answer, reason: '', decidedBy: '', decidedAt: '2024-04-02' },
  }));
  const project = { ...emptyProject, decisions };
  return built(engine, { tables: [referrals, contacts], mapping, project });
}

const plain = { name: 'Notes', cells: Array.from({ length: 8 }, () => '') };

function kept(): { readonly referral: readonly unknown[]; readonly contact: readonly unknown[] } {
  const referral = engine.rows(sql`SELECT referral_id AS id FROM referral ORDER BY 1`);
  const contact = engine.rows(sql`SELECT referral_id AS id FROM contact ORDER BY 1`);
  return { referral: referral.map(({ id }) => id), contact: contact.map(({ id }) => id) };
}

function unasked(): readonly string[] {
  return engine
    .rows<{
      place: string;
    }>(sql`SELECT source_table || '.' || row_no AS place FROM unasked_row ORDER BY place`)
    .map(({ place }) => place);
}

const all = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'];
const withoutYellow = all.filter((id) => id !== 'R1' && id !== 'R5');

describe('rows that a colour marks', () => {
  it('are asked about, and count until somebody answers', () => {
    const { refusals, leftOut } = builtWith(plain);
    expect(refusals).toMatchObject([
      {
        id: colourId,
        rows: 2,
        of: 8,
        counting: { with: 8, without: 6 },
        found: '2 of 8 rows have cells filled yellow in “Client”, “Referral”.',
        examples: [3, 7],
        answered: null,
        unasked: 'count',
      },
    ]);
    expect(refusals[0]?.choices.map(({ answer, rows }) => [answer, rows])).toEqual([
      ['leave_out', 2],
      ['do_not_ask', 2],
      ['count', 0],
    ]);
    expect([kept(), leftOut, unasked()]).toEqual([{ referral: all, contact: all }, [], []]);
  });

  it('are counted and left out with their contacts where a person said so, and nobody is asked about them', () => {
    const { notes, refusals } = builtWith(plain, { [colourId]: 'leave_out' });
    expect(kept()).toEqual({ referral: withoutYellow, contact: withoutYellow });
    expect(notes.filter((note) => note.includes('left out'))).toEqual([
      '2 rows of book.xlsx, sheet Q1, are left out: they are filled yellow, which was said to mean do not contact.',
      '2 rows of contacts.csv are left out: they belong to a referral that is left out.',
    ]);
    expect(refusals[0]?.answered).toBe('leave_out');
    expect(unasked()).toEqual(['001.2', '001.6', '002.2', '002.6']);
  });

  it('count, with nobody asked about them, where a person said that', () => {
    const { leftOut } = builtWith(plain, { [colourId]: 'do_not_ask' });
    expect([kept().referral, leftOut]).toEqual([all, []]);
    expect(unasked()).toEqual(['001.2', '001.6', '002.2', '002.6']);
  });

  it('are shown with what the workbook says of the colour, where it says something', () => {
    const { refusals } = builtWith(plain);
    const says = 'Yellow means that the person asked not to be called again.';
    const bytes = workbookOf([
      { name: 'Read me', rows: [['How to fill in this workbook'], [says], ['Ask us.']] },
    ]);
    expect(withColourNotes(refusals, [readAs(bytes, {}, 'book.xlsx')])[0]?.notes).toEqual([
      { sheet: 'Read me', row: 2, text: says },
    ]);
    expect(withColourNotes(refusals, [readAs(bytes, {}, 'other.xlsx')])[0]?.notes).toEqual([]);
  });
});

const yesTwice = { name: 'Do not contact', cells: ['No', '', 'Yes', 'No', 'No', 'y', 'No', 'No'] };

describe('a column that is there to say no', () => {
  it.each([
    ['Do not contact', true],
    ["Don't contact?", true],
    ['DNC', true],
    ['Consent withdrawn', true],
    ['Opted out', true],
    ['No. of contacts', false],
    ['Consent given', false],
    ['No contact made', false],
    ['Declined', false],
  ])('may be called “%s”: %s', (header, says) => {
    expect(isRefusingHeader(header)).toBe(says);
  });

  it('leaves out the rows in which it says yes, each row counted once', () => {
    const { notes } = builtWith(yesTwice, { [colourId]: 'leave_out' });
    expect(kept().referral).toEqual(['R0', 'R3', 'R4', 'R6', 'R7']);
    expect(notes.filter((note) => note.includes('book.xlsx') && note.includes('left out'))).toEqual([
      '2 rows of book.xlsx, sheet Q1, are left out: “Do not contact” says yes.',
      '1 row of book.xlsx, sheet Q1, is left out: they are filled yellow, which was said to mean do not contact.',
    ]);
  });

  it('leaves nothing out where a person said that it means something else', () => {
    const { leftOut } = builtWith(yesTwice, { 'refusal:book.xlsx#Q1/column/Do not contact': 'count' });
    expect([kept().referral, leftOut, unasked()]).toEqual([all, [], []]);
  });

  it('is not read as consent, whatever it is matched to', () => {
    const cells = ['N', 'N', 'Y', 'N', 'N', 'Y', 'N', 'N'];
    const { refusals } = builtWith({ name: 'Consent withdrawn', cells, field: 'consent_recorded' });
    expect(refusals.map(({ id, rows }) => [id, rows])).toEqual([
      ['refusal:book.xlsx#Q1/column/Consent withdrawn', 2],
      [colourId, 2],
    ]);
    expect(kept().referral).toEqual(all.filter((id) => id !== 'R2' && id !== 'R5'));
  });
});

describe('consent that is recorded as no', () => {
  const consent = {
    ...{ name: 'Consent given', field: 'consent_recorded' },
    cells: ['Y', 'Y', 'N', 'Y', '', 'Y', 'Y', 'N'],
  };

  it('is asked about, and obeyed until a person says that the column means something else', () => {
    const { refusals } = builtWith(consent);
    expect(refusals[0]).toMatchObject({
      ...{ id: 'refusal:book.xlsx#Q1/consent', rows: 2, of: 8, examples: [4, 9], unasked: 'leave_out' },
    });
    expect(kept().referral).toEqual(all.filter((id) => id !== 'R2' && id !== 'R7'));
    const { leftOut } = builtWith(consent, { 'refusal:book.xlsx#Q1/consent': 'count' });
    expect([kept().referral, leftOut]).toEqual([all, []]);
  });

  it('is heard in words of refusing too, which elsewhere are no answer', () => {
    const cells = ['Y', 'Refused', 'Y', 'withdrawn', 'Not stated', 'Y', 'Did not consent', 'Y'];
    const { refusals } = builtWith({ ...consent, cells });
    expect(refusals[0]).toMatchObject({ rows: 3, unasked: 'leave_out' });
    expect(kept().referral).toEqual(all.filter((id) => !['R1', 'R3', 'R6'].includes(id)));
  });
});
