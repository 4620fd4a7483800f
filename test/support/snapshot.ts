import type { FileView, SheetView, Snapshot, TableView } from '../../shared/ipc/desk.js';
import type { Figure } from '../../shared/figures/figure.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { usualOutcomes } from '../../shared/project/outcome-options.js';
import type { ColumnProfile } from '../../shared/profile/column-profile.js';
import type { LineCounts } from '../../shared/reading/source.js';
import { plainColumn } from './plain-column.js';

/** A small made-up snapshot for tests of the page's components; every value is invented. */
const lines: LineCounts = {
  title: 2,
  header: 1,
  repeated_header: 0,
  data: 1146,
  subtotal: 0,
  total: 1,
  blank: 3,
  second_table: 0,
  note: 1,
  rejected: 0,
  all: 1154,
};

const names = ['Client Ref', 'Date of Ref.', 'Sex', 'Reason', 'ONS4 happy (start)', 'Notes'];

export const table: TableView = {
  table: '001',
  file: "St Mary's <b>Q4</b>.csv",
  sheet: '',
  headerRows: [3],
  firstDataRow: 4,
  lastDataRow: 1149,
  columns: names.map((name, i) => ({ name, index: i + 1, hidden: false })),
  grain: { suggested: 'referral', evidence: 'One referral date a row, and 1,146 different case numbers.' },
  rowCount: 1146,
};

const sheet: SheetView = {
  name: '',
  hidden: 'visible',
  delimiter: ',',
  quote: '"',
  escape: '"',
  lineEnd: 'CRLF',
  lines,
  hiddenRows: 2,
  mergedCells: 0,
  comments: 0,
  dateSystem: null,
  warnings: [
    'Row 1,150 is a total and is not counted as a referral.',
    '58 dates in “Date of Ref.” could be read two ways.',
    'Column “Notes” looks like free text and may hold personal details.',
    'Two rows are hidden.',
  ],
  harms: [80, 66, 56, 54],
  tables: [table],
  topLines: [
    { line: 1, kind: 'title', cells: ['Referrals 2023–24'], more: 0 },
    { line: 2, kind: 'blank', cells: [''], more: 0 },
    { line: 3, kind: 'header', cells: names, more: 0 },
    { line: 4, kind: 'data', cells: ['C-0001', '03/04/2023', 'F', 'Lonely', '4', ''], more: 0 },
    { line: 5, kind: 'data', cells: ['C-0002', '13/04/2023', 'male', 'Housing', '6', ''], more: 0 },
    { line: 6, kind: 'data', cells: ['C-0003', '14.4.23', 'M', 'housing ', '', ''], more: 0 },
  ],
  asideLines: [
    { line: 1, kind: 'title', cells: ['Referrals 2023–24'], more: 0 },
    { line: 1150, kind: 'total', cells: ['Total', '1146'], more: 0 },
  ],
};

export const readFile: FileView = {
  file: table.file,
  sha256: 'ab'.repeat(32),
  bytes: 188_416,
  format: 'csv',
  encoding: 'windows-1252',
  error: null,
  sheets: [sheet],
};

export const brokenFile: FileView = {
  ...readFile,
  file: 'locked.xlsx',
  format: 'xlsx',
  encoding: null,
  error: 'locked.xlsx is protected by a password. Save a copy without one and add it again.',
  sheets: [],
};

export function profileOf(index: number, part: Partial<ColumnProfile> = {}): ColumnProfile {
  return {
    table: '001',
    index,
    name: names[index - 1] ?? '',
    rows: 1146,
    missing: { blank: 31, not_known: 12, not_stated: 4, not_applicable: 0 },
    distinct: 7,
    top: [
      { value: 'F', count: 702 },
      { value: 'male', count: 301 },
    ],
    masks: [{ value: 'A', count: 702 }],
    kind: 'code',
    confidence: 0.98,
    dates: null,
    ...plainColumn,
    ...part,
  };
}

export function entryOf(index: number, part: Partial<MappingEntry> = {}): MappingEntry {
  return {
    file: table.file,
    sheet: '',
    table: '001',
    column: names[index - 1] ?? '',
    index,
    target: { record: 'referral', field: 'gender' },
    confidence: 0.96,
    transform: 'as codes of gender',
    evidence: 'The name and 98 % of the values fit.',
    confirmed: false,
    ...part,
  };
}

export function figureOf(part: Partial<Figure> = {}): Figure {
  return {
    id: 'A1.count',
    label: 'Referrals received',
    by: [],
    group: [],
    value: 1146,
    low: null,
    high: null,
    unit: 'referrals',
    n: 1146,
    of: 1177,
    missing: 31,
    status: 'sound',
    reason: null,
    definition: 'Referrals with a valid referral date in the period.',
    printed: '1,145',
    suppressed: false,
    ...part,
  };
}

const months = ['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09'];

export const snapshot: Snapshot = {
  files: [readFile, brokenFile],
  references: [],
  referencesFound: [],
  referenceQuestions: [],
  referenceNotes: [],
  editions: { main: null, other: null, says: [] },
  packs: [],
  today: '2024-04-02',
  todayChosen: 'Today is taken as 2 April 2024, the last day with enough referrals or contacts around it.',
  period: { from: '2023-04-01', to: '2024-04-02' },
  outcomes: usualOutcomes,
  dateQuestions: [],
  scaleQuestions: [],
  refusalQuestions: [],
  mappingQuestions: [],
  tableProfiles: [],
  extract: { sources: [], tables: [] },
  profileChanges: null,
  profiles: names.map((_, i) => profileOf(i + 1)),
  mapping: [
    entryOf(1, { target: { record: 'referral', field: 'person_id' }, confidence: 0.91 }),
    entryOf(2, { target: { record: 'referral', field: 'referral_date' }, confidence: 0.97, confirmed: true }),
    entryOf(3),
    entryOf(4, { target: { record: 'referral', field: 'need_primary' }, confidence: 0.55 }),
    entryOf(5, {
      target: { record: 'measure', field: 'total', instrument: 'ons4_happy', timepoint: 'baseline' },
      confidence: 0.85,
    }),
    entryOf(6, { target: null, confidence: 0.9, evidence: 'Free text is not used.' }),
  ],
  steps: [
    {
      id: '001.2.dates',
      kind: 'suggested',
      table: '001',
      column: 2,
      action: { does: 'dates', field: 'referral_date', order: 'dmy', includeDoubtful: true },
      reason: 'Read 58 doubtful dates as day first, as the rest of the column is.',
      on: false,
    },
    {
      id: '001.3.tidy',
      kind: 'safe',
      table: '001',
      column: 3,
      action: { does: 'tidy_space' },
      reason: 'Take spaces off the ends.',
      on: true,
    },
  ],
  previews: [
    {
      step: '001.2.dates',
      cells: 58,
      rows: 0,
      examples: [{ was: '03/04/2023', is: '2023-04-03', count: 3 }],
    },
  ],
  stepsNotApplied: [],
  effects: [{ step: '001.3.tidy', cells: 12, rows: 0, examples: [{ was: 'F ', is: 'F', count: 12 }] }],
  people: {
    rows: 1146,
    people: 1100,
    referred: 1100,
    unidentified: 0,
    joinedByNhsNumber: 0,
    joinedByEvidence: 0,
    joinedByHand: 0,
    possible: 0,
    peopleIfJoined: 1100,
    referredIfJoined: 1100,
    possibleCases: 0,
    joinedCases: [],
    silent: 1100,
    columns: [],
    leftOut: [],
    pairs: [],
  },
  ruleResults: [{ rule: 'P06', outcome: 'fail', why: null, broken: 58, of: 1146 }],
  rules: [
    {
      id: 'P06',
      severity: 'error',
      dimension: 'validity',
      kahn: { category: 'conformance', sub: 'value', context: 'verification' },
      says: 'The date reads two ways',
      matters: 'A date on the wrong day moves waits and months.',
      atSource: 'Export dates as year, month, day.',
      inFile: 'Settle the order of the column.',
      threshold: null,
      limits: [],
      local: null,
      off: null,
    },
  ],
  issueCounts: { error: 58, warning: 103, info: 4 },
  scores: { fields: [], worst: [], grids: [], dqmi: [], absent: [] },
  verdicts: [
    {
      id: 'Q01',
      question: 'How many referrals and people, and when?',
      verdict: 'supported',
      picked: true,
      own: false,
      repairs: [],
      reasons: [
        {
          field: 'referral_date',
          have: '1,146 of 1,177 rows have a usable date',
          need: '90 % dated',
          met: 'supported',
        },
      ],
      fixes: [],
    },
    {
      id: 'Q08',
      question: 'How long do people wait?',
      verdict: 'with_limits',
      picked: true,
      own: false,
      repairs: [],
      reasons: [
        {
          field: 'first_contact_date',
          have: '62 % of rows have a first contact',
          need: '90 % dated',
          met: 'with_limits',
        },
      ],
      fixes: [
        {
          id: 'settle-order',
          field: 'referral_date',
          what: 'Decide the 58 dates that read two ways',
          rows: 58,
        },
      ],
    },
    {
      id: 'Q16',
      question: 'What changed: SWEMWBS or WEMWBS?',
      verdict: 'not_possible',
      picked: true,
      own: false,
      repairs: [],
      reasons: [
        { field: 'instrument', have: 'no column holds it', need: 'both scores, dated', met: 'not_possible' },
      ],
      fixes: [],
    },
  ],
  questionsPicked: null,
  unlock: { steps: [], found: 'exact' },
  fixes: [
    {
      fix: {
        id: 'settle-order',
        field: 'referral_date',
        what: 'Decide the 58 dates that read two ways',
        rows: 58,
      },
      unlocks: ['Q01', 'Q08'],
    },
  ],
  exported: { profile: 'default', population: 'made up', counts: {} },
  tooClose: [],
  figures: [
    figureOf(),
    ...months.map((month, i) =>
      figureOf({
        by: ['referral_month'],
        group: [month],
        value: 90 + i * 7,
        n: 90 + i * 7,
        printed: `${90 + i * 5}`,
      }),
    ),
    figureOf({
      id: 'A6.reached.of_all',
      label: 'Reached',
      value: 0.81,
      low: 0.78,
      high: 0.84,
      unit: 'share',
      printed: '81 %',
    }),
    figureOf({
      id: 'A6.engaged.of_all',
      label: 'Engaged',
      value: 0.63,
      low: 0.6,
      high: 0.66,
      unit: 'share',
      printed: '63 %',
      status: 'care',
      reason: 'Known for 68 % of referrals.',
    }),
    figureOf({
      id: 'B3.mean.ons4_happy',
      label: 'Mean change',
      value: 0.83,
      low: 0.51,
      high: 1.15,
      unit: 'points',
      n: 112,
      of: 402,
      missing: 290,
      printed: '+0.8 points',
    }),
    figureOf({
      id: 'B3.mean.swemwbs7',
      label: 'Mean change',
      value: null,
      unit: 'points',
      n: 4,
      of: 60,
      status: 'withheld',
      reason: 'Fewer than 10 people have both scores.',
      printed: 'withheld',
    }),
  ],
  issueLog: [
    {
      id: 'L0000000001',
      rule: 'P06',
      place: { source: 'st mary', sheet: '', layout: 'a1b2c3', column: 'referral.referral_date' },
      status: 'asked',
      action: 'ask',
      owner: null,
      decision: null,
      decidedIn: 'e1',
      presence: 'still',
      now: { rows: 58, of: 1146, extract: 'e2' },
      then: { rows: 61, of: 1102, extract: 'e1' },
      severity: 'error',
      dimension: 'validity',
      says: 'The date reads two ways',
      files: [table.file],
      tables: ['001'],
      column: 'Date of Ref.',
      field: 'referral_date',
      effect: { questions: ['Q01', 'Q08'], headline: { rows: 58, of: 1146 } },
      owners: [
        { owner: 'Hollin', rows: 40 },
        { owner: null, rows: 18 },
      ],
    },
  ],
  signals: [],
  cohorts: { all: { referrals: 0, people: 0 }, cohorts: [], overlaps: [] },
  notes: [],
};
