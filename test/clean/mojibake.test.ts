import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { previewSteps } from '../../shared/clean/preview.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import { type Decide, emptyProject } from '../../shared/project/project.js';
import { upperCharacters } from '../../shared/reading/text/single-byte.js';
import { unmangled } from '../../shared/reading/text/unmangled.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { loadedTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const upper = upperCharacters('windows-1252');

/** UTF-8 read as Windows-1252. */
function mangled(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 128 ? String.fromCharCode(byte) : upper.charAt(byte - 128),
  ).join('');
}

describe('text whose UTF-8 was read as Windows-1252', () => {
  it.each([
    ['â€™', '’'],
    ['donâ€™t', 'don’t'],
    ['cafÃ©', 'café'],
    ['Â£5', '£5'],
    ['â‚¬12', '€12'],
    ['SiÃ¢n Ã“ NÃ©ill', 'Siân Ó Néill'],
    ['â€œyesâ€\u009d', '“yes”'],
    ['voilÃ\u00a0', 'voilà'],
    ['MichaÅ‚ WoÅºniak', 'Michał Woźniak'],
    ['ÃŽle', 'Île'],
    ['ï»¿Notes', '\ufeffNotes'],
    ['Feeling ðŸ˜Š', 'Feeling 😊'],
    ['ÐžÐ»ÐµÐ½Ð°', 'Олена'],
  ])('goes back: %s', (text, was) => {
    expect(unmangled(text)).toBe(was);
  });

  it.each([
    ['twice', 'Ã¢â‚¬â„¢', '’'],
    ['twice, beside plain letters', 'doesnÃ¢â‚¬â„¢t', 'doesn’t'],
    ['three times', mangled(mangled(mangled('Zoë’s'))), 'Zoë’s'],
  ])('goes back as often as it was damaged: %s', (_, text, was) => {
    expect(unmangled(text)).toBe(was);
  });

  it.each([
    ['a letter alone', 'Ã'],
    ['a letter before a plain space', 'Ã la carte'],
    ['a genuine letter beside a damaged one', 'donâ€™t go to the café'],
    ['a letter that is lost', 'donâ€\ufffdt'],
    ['the mark of a lost letter, itself damaged', 'donï¿½t'],
    ['a sequence that was cut short', 'donâ€'],
    ['a letter that Windows-1252 does not have', 'Â£5 Łódź'],
    ['an apostrophe after a capital', 'Ó’BRIEN'],
    ['dots after a capital', 'CAFÉ…'],
    ['a quotation mark after a capital that stands alone', 'É”'],
    ['a no-break space after a capital', 'CAFÉ\u00a0NOIR'],
    ['two quotation marks after a letter', 'at the café’”'],
    ['a bullet after a sharp s', 'Spaß•'],
    ['plain text', 'plain'],
    ['nothing', ''],
  ])('is left alone where it does not go back whole: %s', (_, text) => {
    expect(unmangled(text)).toBeNull();
  });

  it('always comes back: Latin letters, punctuation and currency that did not read as damaged before', () => {
    const letters =
      'abzAZ 019,.àâäçéèêëîïôöùûüÿŵŷŴŶáíóúÁÍÓÚÀÉÖÜßąćęłńśźżĄĆĘŁŃŚŹŻøØåÅñÑãõșțœŒšŽ‘’“”–—…•£€¢¥©®°½ẁẃẅỳ';
    const text = fc
      .array(fc.constantFrom(...Array.from(letters)), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 3 }), (was, times) => {
        fc.pre(unmangled(was) === null);
        let damaged = was;
        for (let i = 0; i < times; i += 1) damaged = mangled(damaged);
        if (damaged !== was) expect(unmangled(damaged)).toBe(was);
      }),
      { numRuns: 3000 },
    );
  });
});

const clean = [
  ...[
    'Siân',
    'Llŷr',
    'Gwenllïan',
    'Tŷ Bwyd',
    'Dŵr',
    'Môn',
    'YNYS MÔN',
    'Pen-y-bont',
    'Caffi’r Tŷ',
    'dda â ni',
    'TÂN…',
  ],
  ...[
    'Âge',
    'Élodie',
    'Noël',
    'François',
    'Zoë',
    'Hélène D’Été',
    'À bientôt',
    'L’ÎLE',
    'CAFÉ',
    'CAFÉ’S',
    '«\u00a0été\u00a0»',
    'PÂTÉ–MAISON',
    'Château',
    'ÇA',
    'œuvre',
  ],
  ...[
    'Łukasz',
    'Michał',
    'Woźniak',
    'Świętosława',
    'Żaneta',
    'Gdańsk',
    'Bożena',
    'Jędrzej',
    'Ćwikła',
    'Agnieszka Dąbrowska',
    'ŁÓDŹ',
  ],
  ...[
    'Müller',
    'Jürgen',
    'Groß',
    'STRASSE',
    'Käthe',
    'Öztürk',
    'KÖLN',
    '„Spaß“',
    'Spaß…',
    'Übergabe',
    'MÜLLER’S',
  ],
  ...[
    'Ó Néill',
    'Ó’BRIEN',
    'Séamus',
    'Róisín',
    'Siobhán',
    'Dún Laoghaire',
    'Áine',
    'SEÁN',
    'SEÁN’S',
    'Ciarán “Kez” Ó Sé',
    'Gráinne',
    'Tír na nÓg',
  ],
];

describe('clean text', () => {
  it.each(clean)('is never taken for damaged: %s', (text) => {
    expect(unmangled(text)).toBeNull();
    expect(unmangled(mangled(text)) ?? text).toBe(text);
  });

  it('is long enough a list', () => {
    expect(clean.length).toBeGreaterThanOrEqual(60);
  });
});

const rows = [
  ['C1', 'St Maryâ€™s', 'Wonâ€™t  come'],
  ['C2', 'St Maryâ€™s', 'FiancÃ© came'],
  ['C3', 'St Mary’s', 'lost: don\ufffdt'],
  ['C4', 'CAFÉ…', ' plain'],
  ['C5', '', 'Â\u00a0'],
];

function proposed(decide: Decide): { table: ReturnType<typeof loadedTable>; steps: Step[] } {
  const table = loadedTable(engine, { file: 'x.csv', columns: ['Client', 'Service', 'Note'], rows });
  const steps = proposeSteps(engine, {
    tables: [table],
    profiles: profileTable(engine, table),
    mapping: mapped(table, { Client: 'person_id', Service: 'provider_name' }),
    project: { ...emptyProject, settings: { ...emptyProject.settings, decide } },
  });
  return { table, steps };
}

const repairs = (steps: readonly Step[]): Step[] => steps.filter(({ action }) => action.does === 'mojibake');

describe('the step that puts broken letters back', () => {
  it('is proposed for columns that hold them, before the spaces, and says of how many cells', () => {
    const { steps } = proposed('suggested');
    expect(steps.map(({ id, on }) => [id, on])).toEqual([
      ['x.csv/Service/mojibake', true],
      ['x.csv/Note/mojibake', true],
      ['x.csv/Note/tidy_space', true],
    ]);
    expect(repairs(steps).map(({ kind, reason }) => [kind, reason])).toEqual([
      [
        'suggested',
        '2 cells were saved in one encoding and opened in another, such as â€™ for an apostrophe, and can be put back.',
      ],
      [
        'suggested',
        '3 cells were saved in one encoding and opened in another, such as â€™ for an apostrophe, and can be put back; 1 other holds the mark � for a letter that is lost, and stays as it is.',
      ],
    ]);
  });

  it('waits for a person where only safe steps are carried out, and shows what it would do', () => {
    const { table, steps } = proposed('safe');
    const waiting = repairs(steps);
    expect(waiting.map(({ on }) => on)).toEqual([false, false]);
    const [service] = previewSteps(engine, [table], waiting);
    expect(service?.examples).toEqual([{ was: 'St Maryâ€™s', is: 'St Mary’s', count: 2 }]);
  });

  it('has every changed cell in the ledger, as it was typed and as it ended', () => {
    const { table, steps } = proposed('suggested');
    replaySteps(engine, [table], steps);
    const entries = engine.rows<{ was: string; is: string }>(
      sql`SELECT was, "is" FROM ledger ORDER BY column_index, row_no`,
    );
    expect(entries.map(({ was, is }) => [was, is])).toEqual([
      ['St Maryâ€™s', 'St Mary’s'],
      ['St Maryâ€™s', 'St Mary’s'],
      ['Wonâ€™t  come', 'Won’t come'],
      ['FiancÃ© came', 'Fiancé came'],
      [' plain', 'plain'],
      ['Â\u00a0', ''],
    ]);
  });

  it('shows no value of a column that may point at a person', () => {
    const table = loadedTable(engine, { columns: ['Name'], rows: [['JosÃ©'], ['ZoÃ«']] });
    const [step] = repairs(
      proposeSteps(engine, {
        tables: [table],
        profiles: profileTable(engine, table),
        mapping: mapped(table, { Name: 'person_id' }),
        project: emptyProject,
      }),
    );
    if (step === undefined) throw new Error('no step is proposed');
    expect(step.masks).toBe(true);
    expect(JSON.stringify(previewSteps(engine, [table], [step]))).not.toMatch(/Jos|Zo/);
  });

  it('is not proposed where nothing is broken', () => {
    const table = loadedTable(engine, { columns: ['Note'], rows: clean.map((text) => [text]) });
    const steps = proposeSteps(engine, { tables: [table], profiles: [], mapping: [], project: emptyProject });
    expect(repairs(steps)).toEqual([]);
  });
});
