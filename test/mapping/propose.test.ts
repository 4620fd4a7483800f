import { afterAll, describe, expect, it } from 'vitest';
import { matchHeader } from '../../shared/mapping/header-match.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { proposeMapping, proposeWithDoubts } from '../../shared/mapping/propose.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import type { Grain } from '../../shared/reading/source.js';
import { openEngine } from '../support/engine.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

type Columns = readonly (readonly [string, readonly string[]])[];

function propose(
  columns: Columns,
  grain: Grain = 'referral',
  confirmed: readonly MappingEntry[] = [],
): MappingEntry[] {
  const table = sourceTable(columns, { grain });
  loadRaw(engine, table);
  return proposeMapping([table], profileTable(engine, table), confirmed);
}

function brief({ target }: MappingEntry): string {
  if (target === null) return '-';
  const parts = [
    target.field,
    target.instrument,
    target.timepoint,
    target.itemNo,
    target.datedBy === undefined ? undefined : `by ${String(target.datedBy)}`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const fields = (columns: Columns, grain?: Grain): string[] => propose(columns, grain).map(brief);
const rows = 40;
const many = (cell: (i: number) => string): string[] => Array.from({ length: rows }, (_, i) => cell(i));
const one = (...cells: readonly string[]): string[] => many((i) => cells[i % cells.length] ?? '');
const two = (n: number): string => String(n).padStart(2, '0');
const dates = many((i) => `${two(1 + (i % 28))}/${two(1 + (i % 12))}/2023`);
const scores = many((i) => String(i % 11));
const ids = many((i) => `C${String(1000 + i)}`);

describe('a header that a wrong encoding broke', () => {
  it('is matched by what it was', () => {
    expect(matchHeader('NHSÂ\u00a0number', 'referral')).toEqual(matchHeader('NHS\u00a0number', 'referral'));
    expect(matchHeader('DateÂ\u00a0ofÂ\u00a0referral', 'referral')[0]).toMatchObject({
      named: { name: 'referral_date' },
      score: 0.95,
    });
  });
});

describe('columns of scores', () => {
  it('are one score where the header names the questionnaire in full and in short', () => {
    expect(
      fields([
        ['Patient Health Questionnaire (PHQ-9) first', scores],
        ['Generalised anxiety disorder (GAD-7) at end', scores],
      ]),
    ).toEqual(['total phq9 baseline', 'total gad7 followup']);
  });

  it.each([
    ['swemwbs_pre', 'total swemwbs7 baseline'],
    ['SWEMWBS post', 'total swemwbs7 followup'],
    ['Short WEMWBS (initial)', 'total swemwbs7 baseline'],
    ['WEMWBS score at end', 'total wemwbs14 followup'],
    ['ONS1 baseline', 'total ons4_satisfaction baseline'],
    ['ons4_anxious_followup', 'total ons4_anxious followup'],
    ['Happy yesterday - start', 'total ons4_happy baseline'],
    ['UCLA loneliness score (review)', 'total ucla3 followup'],
    ['PHQ-9 T1', 'total phq9 baseline'],
    ['GAD7 (6 month follow up)', 'total gad7 followup'],
    ['SWEMWBS Q3 pre', 'item_value swemwbs7 baseline 3'],
    ['MYCaW exit', 'total mycaw closure'],
  ])('called “%s” are %s', (header, expected) => {
    const totals = /wemwbs/i.test(header) && !header.includes('Q3');
    const [entry] = propose([[header, totals ? many((i) => String(14 + (i % 20))) : one('3', '4', '5')]]);
    expect(entry === undefined ? '' : brief(entry)).toBe(expected);
  });

  it('are dated by their own date, the first contact, the referral, or the closure', () => {
    expect(
      fields([
        ['Referral date', dates],
        ['Life satisfaction pre', scores],
        ['Life satisfaction post', scores],
        ['Date closed', dates],
      ]),
    ).toEqual([
      'referral_date',
      'total ons4_satisfaction baseline by 1',
      'total ons4_satisfaction followup by 4',
      'closure_date',
    ]);
    expect(
      fields([
        ['Referral date', dates],
        ['First contact', dates],
        ['Life satisfaction pre', scores],
        ['Life satisfaction post', scores],
        ['Review date', dates],
      ]),
    ).toEqual([
      'referral_date',
      'first_contact_date',
      'total ons4_satisfaction baseline by 2',
      'total ons4_satisfaction followup by 5',
      'completed_date followup',
    ]);
  });

  it('are left unused where the header does not say when, and the evidence says what is missing', () => {
    const [entry] = propose([['Life satisfaction', scores]]);
    expect(entry?.target).toBeNull();
    expect(entry?.confidence).toBeLessThan(0.5);
    expect(entry?.evidence).toContain('not when');
  });

  it('are not seen in words that only brush an instrument', () => {
    expect(
      fields([
        ['Anxiety', one('Yes', 'No')],
        ['Happy to be contacted', one('Y', 'N')],
        ['PAM level', one('1', '2', '3')],
      ]),
    ).toEqual(['-', '-', '-']);
  });

  it('are found by their place among questions of one family', () => {
    expect(
      fields(
        [
          ['Timestamp', dates],
          ['First question', scores],
          ['Second question', scores],
          ['How happy yesterday', scores],
          ['How anxious yesterday', scores],
        ],
        'measure',
      ),
    ).toEqual([
      'completed_date',
      'total ons4_satisfaction by 1',
      'total ons4_worthwhile by 1',
      'total ons4_happy by 1',
      'total ons4_anxious by 1',
    ]);
  });

  it('answer a question where another column numbers the questions', () => {
    expect(
      fields(
        [
          ['Client ID', ids],
          ['Tool', one('SWEMWBS')],
          ['When', one('pre', 'post')],
          ['Date', dates],
          ['Question no', one('1', '2', '3', '4', '5', '6', '7')],
          ['Score', one('1', '2', '3', '4', '5')],
        ],
        'measure',
      ),
    ).toEqual(['person_id', 'instrument', 'timepoint', 'completed_date', 'item_no', 'item_value']);
  });
});

describe('a field', () => {
  it('is filled by one column, the surest, and the other says so', () => {
    const [first, second] = propose([
      ['Referral received', dates],
      ['referral_date', dates],
    ]);
    expect([first, second].map((entry) => entry?.target?.field)).toEqual([undefined, 'referral_date']);
    expect(first?.evidence).toBe('It may be Referral date too, but “referral_date” fills that already.');
  });

  it('holds the day of entry only where the header names it outright', () => {
    expect(
      fields([
        ['Date of referral', dates],
        ['Date entered', dates],
        ['Last updated', dates],
        ['Record modified on', dates],
      ]),
    ).toEqual(['referral_date', 'recorded_date', '-', '-']);
    expect(fields([['recorded_at', dates]], 'measure')).toEqual(['completed_date']);
  });

  it('that is a list may be filled by several columns', () => {
    expect(
      fields([
        ['Need 1', one('lonely', 'debt')],
        ['Need 2', one('housing', '')],
        ['Need 3', one('', 'food bank')],
      ]),
    ).toEqual(['need_primary', 'needs_all', 'needs_all']);
  });

  it('is not given to a column whose values contradict the header', () => {
    const [entry] = propose([['Date of referral', one('GP', 'Self', 'Hospital')]]);
    expect(entry?.target).toBeNull();
    expect(entry?.evidence).toContain('0 % of its values are dates');
  });

  it('is told by values alone where the header says nothing', () => {
    expect(
      fields([
        ['A', many((i) => `WK${String(i % 9)} 1AA`)],
        ['B', one('Male', 'Female')],
        ['C', one('White British', 'Pakistani', 'Chinese')],
        ['D', many((i) => `E0199${String(1000 + i)}`)],
        ['E', one('x', '')],
        ['', one('1', '2')],
      ]),
    ).toEqual(['postcode', 'gender', 'ethnic_category', 'lsoa', '-', '-']);
  });

  it('is told by its neighbour where the header is a bare date', () => {
    expect(
      fields([
        ['Referral date', dates],
        ['1st contact', one('Y', 'N')],
        ['Date', dates],
      ]),
    ).toEqual(['referral_date', '-', 'first_contact_date']);
  });

  it.each([
    ['Date of the referral', dates, 'referral_date'],
    ['Date Referral Recieved', dates, 'referral_date'],
    ['Client details Date of Birth', many((i) => `01/02/19${String(40 + i)}`), 'birth_date'],
    ['dateOfReferral', dates, 'referral_date'],
    ['REFERRAL_DT', dates, 'referral_date'],
    ['Patient Ethnicity', one('A', 'B', 'J'), 'ethnic_category'],
    ['No of appts', one('1', '2', '3'), 'contacts_total'],
    ['NHS Number', one('9990000018', '9990000026'), 'nhs_number'],
    ['Registered GP practice', one('Hollin Bank Surgery', 'Mill Lane'), 'gp_practice_code'],
    ['Discharge reason', one('Completed', 'Declined', 'Moved'), 'closure_reason'],
    ['IMD Decile (1 = most deprived)', one('1', '5', '10'), 'imd_decile'],
    ['Carer?', one('Yes', 'No'), 'unpaid_carer'],
    ['Emergency contact postcode', many((i) => `WK${String(i % 9)} 1AA`), '-'],
    ['Carer date of birth', dates, '-'],
  ] as const)('is found under “%s”', (header, cells, field) => {
    expect(fields([[header, cells]])).toEqual([field]);
  });
});

describe('a confirmed mapping', () => {
  const columns: Columns = [
    ['Ref date', dates],
    ['Closed', dates],
  ];
  const [proposed] = propose(columns);
  if (proposed === undefined) throw new Error('nothing proposed');

  it('wins over the proposal, and its field is not proposed again', () => {
    const confirmed: MappingEntry = {
      ...proposed,
      target: { record: 'referral', field: 'closure_date' },
      confirmed: true,
    };
    const [first, second] = propose(columns, 'referral', [confirmed]);
    expect(first).toMatchObject({ target: { field: 'closure_date' }, confirmed: true });
    expect(second?.target).toBeNull();
  });

  it('that leaves a column out is kept', () => {
    const [first] = propose(columns, 'referral', [{ ...proposed, target: null, confirmed: true }]);
    expect(first).toMatchObject({ target: null, confirmed: true });
  });

  it('holds for its own file, sheet and header only', () => {
    const [first] = propose(columns, 'referral', [
      { ...proposed, file: 'other.csv', target: null, confirmed: true },
    ]);
    expect(first?.target?.field).toBe('referral_date');
  });
});

describe('odd tables', () => {
  it('with repeated, empty or strange headers get one entry a column', () => {
    const entries = propose([
      ['__proto__', one('a', 'b')],
      ['', one('', '')],
      ['Gender', one('M', 'F')],
      ['Gender', one('M', 'F')],
      ['constructor', one('1', '2')],
    ]);
    expect(entries.map(brief)).toEqual(['-', '-', 'gender', '-', '-']);
    expect(entries.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each(['reference', 'lookup', 'aggregate', 'not_a_table'] as const)(
    'of grain %s are not used',
    (grain) => {
      expect(fields([['Gender', one('M', 'F')]], grain)).toEqual(['-']);
    },
  );

  it('without rows are mapped by their headers', () => {
    expect(
      fields([
        ['Gender', []],
        ['Ref date', []],
      ]),
    ).toEqual(['gender', 'referral_date']);
  });
});

describe('a column that nothing is known of', () => {
  const doubted = (columns: Columns): string[] => {
    const table = sourceTable(columns, { grain: 'referral' });
    loadRaw(engine, table);
    return proposeWithDoubts([table], profileTable(engine, table), []).doubts.map(
      ({ entry }) => entry.column,
    );
  };

  it('is asked about where it holds something', () => {
    expect(doubted([['Zorble', one('Yes', 'No')]])).toEqual(['Zorble']);
    expect(doubted([['Zorble', one('', '')]])).toEqual([]);
  });

  it.each([
    'Surname',
    'Mileage',
    'RAG rating',
    'Created by',
    'Next review due',
    'Carer DOB',
    'Smoker',
    'Nodiadau',
  ])('is not asked about where its header says that no field is for it: %s', (header) => {
    expect(doubted([[header, one('A', 'B')]])).toEqual([]);
    expect(fields([[header, one('A', 'B')]])).toEqual(['-']);
  });

  it('is no identifier where it holds dates, and no practice where it holds postcodes', () => {
    expect(fields([['Client code', dates]])).toEqual(['-']);
    expect(fields([['Practice code', many((i) => `WK${String(1 + (i % 9))} 4AA`)]])).toEqual(['-']);
  });
});

describe('scores at numbered times', () => {
  it.each([
    ['PHQ9 wk 0', 'PHQ9 wk 6', 'PHQ9 wk 12'],
    ['V1_GAD7', 'V2_GAD7', 'V3_GAD7'],
  ])('are the start, in between and later: %s', (...headers) => {
    const found = fields(headers.map((header) => [header, scores] as const));
    expect(found.map((one) => one.split(' ')[2])).toEqual(['baseline', 'interim', 'followup']);
  });

  it('are read in Welsh and in short forms', () => {
    expect(
      fields([
        ['phq9tot (cyntaf)', scores],
        ['phq9tot (olaf)', scores],
      ]),
    ).toEqual(['total phq9 baseline', 'total phq9 followup']);
  });
});

describe('an address in several columns', () => {
  const streets = many((i) => `${String(1 + i)} Mill Lane`);
  const towns = one('Hollin', 'Wharfside', 'Castleton');
  const postcodes = many((i) => `WK${String(1 + (i % 9))} ${String(i % 10)}AA`);

  it('gives the postcode from its last line, and nothing else', () => {
    const lines: Columns = [
      ['Address line 1', streets],
      ['Address line 2', towns],
      ['Address line 3', postcodes],
    ];
    expect(fields(lines)).toEqual(['-', '-', 'postcode']);
  });

  it('gives no postcode from a line that seldom holds one', () => {
    const last = many((i) => (i % 8 === 0 ? (postcodes[i] ?? '') : (towns[i] ?? '')));
    expect(fields([['Address line 3', last]])).toEqual(['-']);
  });
});
