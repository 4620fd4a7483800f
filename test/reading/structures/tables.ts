import { between, pick } from '../../bench/reading/random.js';
import { type Base, draftOf, money, monthNames, referrals, scores, sites } from './bases.js';
import { type Cell, type Change, type Draft, type DraftRow, blank, row, widthOf } from './draft.js';

type Random = () => number;

/** Counts by site and month: another kind of table than the ones about people. */
function counts(random: Random, wide: number): Base {
  const months = monthNames.slice(0, wide);
  return {
    names: ['Site', ...months],
    rows: sites.map((site) => [site, ...months.map(() => between(random, 2, 60))]),
  };
}

/** Put a table beneath what is there, after these rows. */
function beneath(draft: Draft, { names, rows }: Base, between_: readonly DraftRow[]): Draft {
  const table = draft.tables.length;
  const added = [...between_, row('header', names), ...rows.map((cells) => row('data', cells))];
  return {
    ...draft,
    rows: [...draft.rows, ...added.map((one) => ({ ...one, table }))],
    tables: [...draft.tables, { names, left: 0, right: names.length }],
  };
}

const codes: Base = {
  names: ['Code', 'Meaning'],
  rows: [
    ['A1', 'Accepted'],
    ['A2', 'Declined'],
    ['B1', 'Moved away'],
    ['B2', 'No contact'],
  ],
};

/** Several tables under one another. */
export const under: Readonly<Record<string, Change>> = {
  'after a blank line': (draft, random) => beneath(draft, counts(random, 4), [blank()]),
  'after a blank line and a title': (draft, random) =>
    beneath(draft, counts(random, 3), [blank(), row('title', ['Referrals by month'])]),
  'after two blank lines, a title and one more': (draft, random) =>
    beneath(draft, counts(random, 5), [blank(), blank(), row('title', ['Table 2: by month']), blank()]),
  'with no blank line': (draft, random) => beneath(draft, counts(random, 4), []),
  wider: (draft, random) => beneath(draft, counts(random, 9), [blank()]),
  'a list of codes': (draft) => beneath(draft, codes, [blank(), row('title', ['Codes used'])]),
  'two more': (draft, random) =>
    beneath(beneath(draft, counts(random, 4), [blank(), row('title', ['By month'])]), codes, [
      blank(),
      row('title', ['Codes']),
    ]),
};

/** Tables beside one another, each from its own column. */
function beside(parts: readonly Base[], titles: readonly string[]): Draft {
  const lefts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { names }) => sum + names.length + 1, 0));
  const layers = parts.map(({ names, rows }) => [names, ...rows]);
  const height = Math.max(...layers.map((layer) => layer.length));
  const across = (cellsOf: (part: number) => readonly Cell[]): readonly Cell[] =>
    parts.flatMap(({ names }, i) => {
      const cells = cellsOf(i);
      return [...names.map((_, j) => cells[j] ?? ''), ...(i < parts.length - 1 ? [''] : [])];
    });
  const body = Array.from({ length: height }, (_, i): DraftRow => {
    const isOwn = i < (layers[0]?.length ?? 0);
    return row(
      i === 0 ? 'header' : 'data',
      across((part) => layers[part]?.[i] ?? []),
      { table: isOwn ? 0 : 1 },
    );
  });
  const title =
    titles.length === 0
      ? []
      : [
          row(
            'title',
            across((part) => [titles[part] ?? '']),
          ),
        ];
  return {
    rows: [...title, ...body],
    tables: parts.map(({ names }, i) => ({
      names,
      left: lefts[i] ?? 0,
      right: (lefts[i] ?? 0) + names.length,
    })),
    beside: true,
  };
}

export const besides: Readonly<Record<string, (random: Random) => Draft>> = {
  'a shorter one to the right': (random) => beside([longer(referrals(random), 12), counts(random, 3)], []),
  'a longer one to the right': (random) => beside([counts(random, 3), longer(referrals(random), 12)], []),
  'with titles': (random) =>
    beside([longer(money(random), 10), counts(random, 4)], ['Projects', 'Referrals by month']),
  'the same header twice': (random) => {
    const { names, rows } = longer(scores(random), 8);
    return beside(
      [
        { names, rows: rows.slice(0, 8) },
        { names, rows: scores(random).rows.slice(0, 7) },
      ],
      ['Start', 'End'],
    );
  },
  'three of them': (random) => beside([longer(referrals(random), 14), counts(random, 2), codes], []),
};

/** At least so many rows. */
function longer({ names, rows }: Base, least: number): Base {
  const more = Array.from(
    { length: Math.max(0, least - rows.length) },
    (_, i) => rows[i % rows.length] ?? [],
  );
  return { names, rows: [...rows, ...more] };
}

const total = (cells: readonly Cell[]): number =>
  cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);

/** Row labels by months with totals, as a pivot table leaves them. */
function pivot(
  random: Random,
  { corner, label, titled }: { readonly corner: string; readonly label: string; readonly titled: boolean },
): Draft {
  const { names, rows } = counts(random, between(random, 3, 6));
  const withSums = rows.map((cells) => [...cells, total(cells)]);
  const width = names.length + 1;
  const bottom = Array.from({ length: width }, (_, j): Cell =>
    j === 0 ? label : total(withSums.map((cells) => cells[j] ?? 0)),
  );
  const header = [corner, ...names.slice(1), label];
  const title = titled ? [row('title', ['Count of Client ID', 'Column Labels'])] : [];
  return {
    rows: [
      ...title,
      row('header', header),
      ...withSums.map((cells) => row('data', cells)),
      row('total', bottom),
    ],
    tables: [{ names: header, left: 0, right: width }],
  };
}

export const pivots: Readonly<Record<string, (random: Random) => Draft>> = {
  'sites by months': (random) => pivot(random, { corner: 'Site', label: 'Total', titled: false }),
  'as Excel writes it': (random) =>
    pivot(random, { corner: 'Row Labels', label: 'Grand Total', titled: true }),
  'without a name in the corner': (random) => pivot(random, { corner: '', label: 'Total', titled: false }),
  'months by sites': (random) => {
    const names = ['Month', ...sites.slice(0, 4)];
    const rows = monthNames.map((month) => [month, ...sites.slice(0, 4).map(() => between(random, 0, 30))]);
    return draftOf({ names, rows });
  },
};

/** Counts under two layers of headings. */
function crosstab(
  random: Random,
  {
    upper,
    lower,
    merged,
  }: { readonly upper: readonly string[]; readonly lower: readonly string[]; readonly merged: boolean },
): Draft {
  const names = ['Site', ...upper.flatMap((band) => lower.map((name) => `${band} ${name}`))];
  const top: readonly Cell[] = ['', ...upper.flatMap((band) => lower.map((_, i) => (i === 0 ? band : '')))];
  const spans = upper.map((_, i) => ({ from: 1 + i * lower.length, to: (i + 1) * lower.length }));
  const rows = sites.map((site) => row('data', [site, ...names.slice(1).map(() => between(random, 0, 40))]));
  return {
    rows: [
      row('header', top, merged ? { merged: spans } : {}),
      row('header', ['Site', ...upper.flatMap(() => lower)]),
      ...rows,
    ],
    tables: [{ names, left: 0, right: names.length }],
  };
}

export const crosstabs: Readonly<Record<string, (random: Random) => Draft>> = {
  'quarters over genders, merged': (random) =>
    crosstab(random, { upper: ['Q1', 'Q2', 'Q3'], lower: ['Male', 'Female'], merged: true }),
  'quarters over genders, not merged': (random) =>
    crosstab(random, { upper: ['Q1', 'Q2'], lower: ['Male', 'Female', 'Other'], merged: false }),
  'years over months': (random) =>
    crosstab(random, { upper: ['2022', '2023'], lower: ['Apr', 'May', 'Jun'], merged: true }),
};

/** A form: no table, whatever its width. */
const form = (rows: readonly (readonly Cell[])[]): Draft => ({
  rows: rows.map((cells) => (cells.length === 0 ? blank() : row('note', cells))),
  tables: [],
});

export const forms: Readonly<Record<string, (random: Random) => Draft>> = {
  'name and value down the page': (random) =>
    form([
      ['Client ID:', `WR-${String(between(random, 100, 999))}`],
      ['Referral date:', { day: '2023-05-11' }],
      ['Referred by:', pick(random, ['Dr Price', 'Nurse Owen'])],
      ['Reason:', 'Lives alone and would like company'],
      ['Sessions:', between(random, 1, 9)],
      ['Outcome:', 'Joined the choir'],
    ]),
  'with a title and parts': (random) =>
    form([
      ['Social prescribing referral form'],
      [],
      ['About the person'],
      ['Name:', 'A Nother'],
      ['Date of birth:', { day: '1951-02-03' }],
      [],
      ['About the referral'],
      ['Date:', { day: '2023-07-01' }],
      ['Source:', pick(random, ['GP', 'Self'])],
      ['Consent given:', 'Yes'],
    ]),
  'with free text': () =>
    form([
      ['Case study'],
      [],
      ['What was the situation?'],
      [
        'Mrs B had been on her own since the winter, and the surgery asked us to call. She did not want to join anything at first.',
      ],
      [],
      ['What did we do?'],
      [
        'We met three times, once at the library, and went along to the lunch club together. A volunteer drove.',
      ],
      [],
      ['What changed?'],
      ['She now goes by herself, every Tuesday, and has rung the surgery less often than before.'],
    ]),
};

/** Tables that are whole files by themselves. */
export const wholes: Readonly<Record<string, Readonly<Record<string, (random: Random) => Draft>>>> = {
  'one-column list': {
    identifiers: (random) =>
      draftOf({
        names: ['Client ID'],
        rows: Array.from({ length: 14 }, (_, i) => [`WR-${String(between(random, 10, 99))}${String(i)}`]),
      }),
    postcodes: (random) =>
      draftOf({
        names: ['Postcode'],
        rows: Array.from({ length: 11 }, () => [
          `TF${String(between(random, 1, 9))} ${String(between(random, 1, 9))}AB`,
        ]),
      }),
    dates: (random) =>
      draftOf({
        names: ['Referral date'],
        rows: Array.from({ length: 9 }, () => [{ day: `2023-0${String(between(random, 1, 9))}-11` }]),
      }),
  },
  lookup: {
    'codes and meanings': () => draftOf(codes),
    'words and groups': () =>
      draftOf({
        names: ['Service', 'Category'],
        rows: [
          ['Lunch club', 'Social'],
          ['Choir', 'Arts'],
          ['Debt advice', 'Money'],
          ['Walking group', 'Activity'],
          ['Knit and natter', 'Social'],
          ['Allotment', 'Activity'],
        ],
      }),
    'numbers and meanings': () =>
      draftOf({
        names: ['Code', 'Description', 'Category'],
        rows: [
          [1, 'Loneliness', 'Social'],
          [2, 'Debt', 'Money'],
          [3, 'Housing', 'Home'],
          [4, 'Low mood', 'Health'],
        ],
      }),
  },
  'wide questionnaire': {
    'answers as numbers': (random) => questionnaire(random, () => between(random, 1, 5)),
    'answers as words': (random) =>
      questionnaire(random, () => pick(random, ['Agree', 'Disagree', 'Neither', 'Strongly agree'])),
    'some left blank': (random) =>
      questionnaire(random, () => (random() < 0.3 ? '' : between(random, 0, 10))),
  },
};

function questionnaire(random: Random, answer: () => Cell): Draft {
  const questions = Array.from(
    { length: 57 },
    (_, i) => `${String(i + 1)}. How far do you agree with statement ${String(i + 1)}?`,
  );
  return draftOf({
    names: ['Timestamp', 'Client ID', ...questions, 'Any other comments?'],
    rows: Array.from({ length: 12 }, (_, i) => [
      { day: `2023-06-${String(10 + i)}` },
      `WR-${String(300 + i)}`,
      ...questions.map(answer),
      random() < 0.3 ? 'Thank you, it helped' : '',
    ]),
  });
}

/** What a workbook hides; in text the same rows are plain. */
export const hiddenParts: Readonly<Record<string, Change>> = {
  'rows, by a filter': (draft) => ({
    ...draft,
    filter: true,
    rows: draft.rows.map((one, i) => (one.role === 'data' && i % 3 === 0 ? { ...one, hidden: true } : one)),
  }),
  columns: (draft) => ({ ...draft, hiddenColumns: [1, 3] }),
  'empty sheets beside it': (draft) => ({ ...draft, emptySheets: ['Sheet2', 'Sheet3'] }),
};

/** Trailing blank columns appear in text where something else on the sheet is wider. */
export const trailingColumn: Change = (draft) => {
  const width = widthOf(draft);
  return {
    ...draft,
    rows: [
      row('title', ['Wrekindale', ...Array.from({ length: width }, () => ''), 'Page 1 of 1']),
      ...draft.rows,
    ],
  };
};
