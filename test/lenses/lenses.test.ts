import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { indicatorIds } from '../../shared/lenses/indicators.js';
import { faultInLens, lensBytes, readLens } from '../../shared/lenses/lens-fault.js';
import { lensLines } from '../../shared/lenses/lens-lines.js';
import type { Lens } from '../../shared/lenses/lens.js';
import { lensesOf, shippedLenses } from '../../shared/lenses/shipped.js';
import { signalWords } from '../../shared/lenses/signal-words.js';
import { lensFactsOf, lensesFile } from '../../shared/outputs/lenses-file.js';
import { emptyProject } from '../../shared/project/project.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';

/** A fresh engine takes seconds over its first figures on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const folder = 'shared/lenses/data';
const files = readdirSync(folder);
const profile = disclosureProfile('default');

function lens(id: string): Lens {
  const found = shippedLenses.find((one) => one.id === id);
  if (found === undefined) throw new Error('no such lens');
  return found;
}
const parts = (id: string) => new Set(lens(id).cells.map(({ part }) => part));

describe('the lenses that come with the program', () => {
  it.each(files)('read without a fault: %s', (name) => {
    const read: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(faultInLens(read)).toBeNull();
    expect(shippedLenses.map(({ id }) => `${id}.json`)).toContain(name);
  });

  it('are seven, and none of them sums itself up', () => {
    expect(shippedLenses).toHaveLength(7);
    const text = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('');
    expect(text).not.toMatch(/"(total|score|rank|rating|status|colour)"/i);
    const code = readdirSync('shared/lenses')
      .filter((name) => name.endsWith('.ts') && !name.startsWith('signal'))
      .map((name) => readFileSync(`shared/lenses/${name}`, 'utf8'))
      .join('');
    expect(code).not.toMatch(/reduce\(|\bsum\b|count\(|Math\./);
  });
});

describe('the Rainbow Model', () => {
  it('has a domain for every indicator, and says that culture is not counted', () => {
    const tagged = new Set(lens('rainbow').cells.flatMap(({ indicators }) => indicators));
    expect(indicatorIds.filter((id) => !tagged.has(id))).toEqual([]);
    expect(lens('rainbow').cells.find(({ row }) => row.startsWith('Normative'))?.says).toBe(
      'qualitative only',
    );
  });
});

describe('the framework of settings and mechanisms', () => {
  const { cells } = lens('framework');

  it('has 60 cells: 20 mechanisms in 3 settings, each in one of 4 contexts', () => {
    expect(cells).toHaveLength(60);
    expect(new Set(cells.map(({ row }) => row)).size).toBe(20);
    expect(new Set(cells.map(({ column }) => column)).size).toBe(3);
    expect(parts('framework')).toEqual(new Set(['Individual', 'Interpersonal', 'Organisational', 'Policy']));
    expect(new Set(cells.map(({ part, row }) => `${part} ${row}`)).size).toBe(20);
  });

  it('says of itself that it is no checklist', () => {
    expect(lens('framework').note).toContain('no checklist');
  });
});

describe('the other lenses', () => {
  it('have five mechanisms, three pairs, eight themes, a cycle with four foundations, and seven judgements', () => {
    expect(lens('mechanisms').cells).toHaveLength(5);
    expect(lens('archetypes').cells).toHaveLength(3);
    expect(parts('themes').size).toBe(8);
    expect(lens('buy-in').cells.filter(({ part }) => part === 'Four foundations')).toHaveLength(4);
    expect(lens('boundaries').cells).toHaveLength(7);
  });

  it('never decide between archetypes', () => {
    const text = JSON.stringify(lens('archetypes'));
    expect(text).toContain('consistent with');
    expect(text).toContain('never decide');
  });
});

describe('a lens of one’s own', () => {
  const own: Lens = { ...lens('mechanisms'), title: 'Ours' };

  it('comes back from its file as it was, and takes the place of the shipped one', () => {
    expect(readLens(new TextDecoder().decode(lensBytes(own)))).toEqual({ lens: own });
    expect(lensesOf([own]).map(({ title }) => title)).toContain('Ours');
    expect(lensesOf([own])).toHaveLength(7);
    expect(lensesOf([{ ...own, id: 'ours' }])).toHaveLength(8);
  });

  const [cell] = own.cells;
  it.each([
    ['no JSON', 'not', 'not written as JSON'],
    ['a list', '[]', 'holds no lens'],
    ['no id', JSON.stringify({ ...own, id: 'Our Lens' }), 'no id in lower case'],
    ['no cells', JSON.stringify({ ...own, cells: [] }), 'has no cells'],
    [
      'an unknown indicator',
      JSON.stringify({ ...own, cells: [{ ...cell, indicators: ['A99'] }] }),
      'Cell 1 names the indicator “A99”',
    ],
    [
      'an unknown signal',
      JSON.stringify({ ...own, cells: [{ ...cell, signals: ['luck'] }] }),
      'the signal “luck”',
    ],
    [
      'an empty cell',
      JSON.stringify({ ...own, cells: [{ ...cell, indicators: [], signals: [], says: null }] }),
      'Say “qualitative only” or “no data”',
    ],
    ['both', JSON.stringify({ ...own, cells: [{ ...cell, says: 'no data' }] }), 'Write null for says'],
    [
      'two in one place',
      JSON.stringify({ ...own, cells: [cell, cell] }),
      'Cell 2 stands in the place of another',
    ],
  ])('is refused in a sentence: %s', (_what, text, says) => {
    const read = readLens(text);
    expect('fault' in read ? read.fault : '').toContain(says);
  });
});

describe('a lens over a run', async () => {
  const engine = await openEngine();
  afterAll(() => {
    engine.close();
  });
  const needs = ['Loneliness', '', 'Debt'];
  const rows = Array.from({ length: 90 }, (_, i) => {
    const month = (i % 9) + 1 === 5 ? 6 : (i % 9) + 1;
    const contacts = i % 2 === 0 ? 6 : (i % 9) + 1;
    return `R${String(i)},P${String(i)},2023-0${String(month)}-15,GP,${needs[i % 3] ?? ''},M8${String(1000 + (i % 4))},${String(contacts)}`;
  });
  const header =
    'Referral ID,Person ID,Referral date,Referral source,Reason for referral,GP practice code,Number of contacts';
  const run = await runOf(
    engine,
    { 'export.csv': [header, ...rows, ''].join('\n') },
    {
      ...emptyProject,
      lensNotes: { 'mechanisms |  | IT infrastructure | ': 'Two systems that do not talk.' },
    },
  );
  const signal = (id: string) => run.signals.find((one) => one.id === id);

  it('counts the signals', () => {
    expect(signal('stated_need')).toMatchObject({ n: 60, of: 90 });
    expect(signal('contact_peak')?.label).toContain('exactly 6 contacts');
    expect(signal('contact_peak')).toMatchObject({ n: 50, of: 80 });
    expect(signal('empty_months')).toMatchObject({ n: 1, of: 9 });
    expect(signal('active_quarters')).toMatchObject({ n: 12, of: 12 });
  });

  it('prints figures and signals as reports do, and the person’s note in place of ours', () => {
    const lines = lensLines(lens('mechanisms'), lensFactsOf(run));
    const text = lines.flatMap(({ found }) => found).join('\n');
    expect(text).toContain('Referrals from general practice that state a need: 67 % (60 of 90)');
    expect(text).toContain('D1: How well each field is recorded: see the data quality report.');
    expect(lines.find(({ cell: { row } }) => row === 'IT infrastructure')?.note).toBe(
      'Two systems that do not talk.',
    );
    const none = lensLines(lens('framework'), lensFactsOf(run)).find(
      ({ cell: { row } }) => row === 'Vocation',
    );
    expect(none?.found).toEqual(['qualitative only']);
  });

  it('stars small numbers of people, and tells months as they are', () => {
    const stated = { id: 'stated_need', label: '', n: 3, of: 90, ofPeople: true } as const;
    expect(signalWords(stated, profile)).toBe('*');
    expect(signalWords({ ...stated, n: 87 }, profile)).toBe('*');
    expect(signalWords({ ...stated, n: 3, of: 9, ofPeople: false }, profile)).toBe('3 of 9');
  });

  it('is written as a workbook of the same bytes each time', () => {
    const [one, other] = [lensesFile(run), lensesFile(run)];
    expect(one.path).toBe('lenses.xlsx');
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});
