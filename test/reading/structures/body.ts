import { between, pick } from '../../bench/reading/random.js';
import { monthNames, sites } from './bases.js';
import {
  type Cell,
  type Change,
  type Draft,
  type DraftRow,
  blank,
  bodyRange,
  mapData,
  row,
  withRows,
} from './draft.js';

/** Somewhere inside the body, never right at its edges. */
function inside(draft: Draft, random: () => number): number {
  const { from, to } = bodyRange(draft);
  return between(random, from + 2, to - 1);
}

const headerCells = ({ rows }: Draft): readonly Cell[] =>
  rows.find(({ role }) => role === 'header')?.cells ?? [];

const headerAgain =
  (make: (cells: readonly Cell[]) => readonly DraftRow[]): Change =>
  (draft, random) =>
    withRows(draft, inside(draft, random), make(headerCells(draft)));

const respelt = (cells: readonly Cell[], spell: (text: string) => string): DraftRow =>
  row(
    'repeated_header',
    cells.map((cell) => (typeof cell === 'string' ? spell(cell) : cell)),
  );

/** The header again, further down. */
export const repeatedHeaders: Readonly<Record<string, Change>> = {
  exact: headerAgain((cells) => [respelt(cells, (text) => text)]),
  'in capitals': headerAgain((cells) => [respelt(cells, (text) => text.toUpperCase())]),
  'with other spaces': headerAgain((cells) => [respelt(cells, (text) => ` ${text.replace(' ', '  ')} `)]),
  'under a page line': headerAgain((cells) => [
    blank(),
    row('title', ['Wrekindale - page 2']),
    respelt(cells, (text) => text),
  ]),
  'after a blank line': headerAgain((cells) => [blank(), respelt(cells, (text) => text)]),
  twice: (draft, random) => {
    const cells = headerCells(draft);
    const once = withRows(draft, inside(draft, random), [respelt(cells, (text) => text)]);
    return withRows(once, bodyRange(draft).to, [respelt(cells, (text) => text)]);
  },
};

/** Sums of the numbers of the columns, with a label where it is wanted. */
function sums(
  draft: Draft,
  label: string,
  { at, rows }: { readonly at: number; readonly rows: readonly DraftRow[] },
): readonly Cell[] {
  const width = draft.tables[0]?.right ?? 0;
  return Array.from({ length: width }, (_, j): Cell => {
    if (j === at) return label;
    const cells = rows.map(({ cells: all }) => all[j]);
    const numbers = cells.flatMap((cell) => (typeof cell === 'number' ? [cell] : []));
    const pounds = cells.flatMap((cell) =>
      typeof cell === 'object' && 'pounds' in cell ? [cell.pounds] : [],
    );
    const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
    if (pounds.length > 0) return { pounds: sum(pounds) };
    return numbers.length > 0 && j > 0 ? sum(numbers) : '';
  });
}

const dataOf = ({ rows }: Draft): readonly DraftRow[] =>
  rows.filter(({ role, table }) => role === 'data' && table === 0);

const totalAt =
  (place: 'top' | 'bottom', label: string, at: number): Change =>
  (draft) => {
    const { from, to } = bodyRange(draft);
    const cells = sums(draft, label, { at, rows: dataOf(draft) });
    return withRows(draft, place === 'top' ? from : to + 1, [row('total', cells)]);
  };

/** Subtotals of groups of rows, and a grand total where one is wanted. */
const subtotals =
  (label: (group: number) => string, grand: string | null): Change =>
  (draft) => {
    const { from, to } = bodyRange(draft);
    const data = dataOf(draft);
    if (data.length !== to - from + 1) return draft;
    const size = Math.ceil(data.length / 3);
    const groups = [data.slice(0, size), data.slice(size, 2 * size), data.slice(2 * size)];
    const body = groups.flatMap((rows, i) =>
      rows.length === 0 ? [] : [...rows, row('subtotal', sums(draft, label(i), { at: 0, rows }))],
    );
    const last = grand === null ? [] : [row('total', sums(draft, grand, { at: 0, rows: data }))];
    return { ...draft, rows: [...draft.rows.slice(0, from), ...body, ...last, ...draft.rows.slice(to + 1)] };
  };

/** Totals and subtotals. */
export const totals: Readonly<Record<string, Change>> = {
  'at the bottom': totalAt('bottom', 'Total', 0),
  'at the bottom, in Welsh': totalAt('bottom', 'Cyfanswm', 0),
  'at the bottom, label further right': totalAt('bottom', 'TOTAL', 1),
  'at the top': totalAt('top', 'Total', 0),
  'after a blank line': (draft, random) => {
    const made = totalAt('bottom', 'Grand Total', 0)(draft, random);
    return withRows(made, bodyRange(draft).to + 1, [blank()]);
  },
  'an average too': (draft, random) =>
    totalAt('bottom', 'Total', 0)(totalAt('bottom', 'Average', 0)(draft, random), random),
  'sums without a label': totalAt('bottom', '', 0),
  'subtotals and a total': subtotals((i) => `${monthNames[i] ?? ''} total`, 'Total'),
  'subtotals by name': subtotals(() => 'Sub-total', null),
  'subtotals in Welsh': subtotals(() => 'Is-gyfanswm', 'Cyfanswm'),
  'totals and a grand total': subtotals(() => 'Total', 'Grand Total'),
};

const blanksAt =
  (many: number): Change =>
  (draft, random) =>
    withRows(
      draft,
      inside(draft, random),
      Array.from({ length: many }, () => blank()),
    );

/** Rows without anything in them. */
export const blankRows: Readonly<Record<string, Change>> = {
  'in the middle': blanksAt(1),
  'three in the middle': blanksAt(3),
  leading: (draft) => withRows(draft, 0, [blank(), blank()]),
  trailing: (draft) => withRows(draft, draft.rows.length, [blank(), blank(), blank()]),
  'after every row': (draft) => ({
    ...draft,
    rows: draft.rows.flatMap((one) => (one.role === 'data' ? [one, blank()] : [one])),
  }),
};

/** Put a blank column before column `at`: before the table, or inside it where no band lies over the place. */
const blankColumn =
  (at: number): Change =>
  (draft) => {
    const isOutside = at === 0;
    const isUnderBand = draft.rows.some(({ merged = [] }) => merged.some(({ from, to }) => from < to));
    if (!isOutside && isUnderBand) return draft;
    return {
      ...draft,
      rows: draft.rows.map(({ cells, merged = [], ...rest }) => ({
        ...rest,
        cells: cells.length <= at ? cells : [...cells.slice(0, at), '', ...cells.slice(at)],
        merged: merged.map(({ from, to, ...span }) =>
          from < at ? { from, to, ...span } : { from: from + 1, to: to + 1, ...span },
        ),
      })),
      tables: draft.tables.map(({ names, left, right }) => {
        const isInside = !isOutside && names.length > at;
        return {
          names: isInside ? [...names.slice(0, at), '', ...names.slice(at)] : names,
          left: isOutside ? left + 1 : left,
          right: isOutside || isInside ? right + 1 : right,
        };
      }),
    };
  };

/** Columns without anything in them. */
export const blankColumns: Readonly<Record<string, Change>> = {
  leading: blankColumn(0),
  'two leading': (draft, random) => blankColumn(0)(blankColumn(0)(draft, random), random),
  'in the middle': blankColumn(3),
};

/** In how many rows a group is one. */
const groupSize = 4;

/** A site's name on the first of its rows alone. */
const fillDown =
  (style: string, columns: number): Change =>
  (draft) => {
    const [table] = draft.tables;
    if (table === undefined) return draft;
    const data = dataOf(draft).length;
    let i = -1;
    const rows = draft.rows.map((one): DraftRow => {
      const added = (cells: readonly Cell[]): DraftRow => ({
        ...one,
        cells: one.cells.length === 0 ? [] : [...cells, ...one.cells],
      });
      if (one.role !== 'data' || one.table !== 0) return added(['Site', 'Team'].slice(0, columns));
      i += 1;
      const isFirst = i % groupSize === 0;
      const group = Math.floor(i / groupSize);
      const named: readonly Cell[] = [
        sites[group % sites.length] ?? '',
        group % 2 === 0 ? 'North' : 'South',
      ].slice(0, columns);
      const cells = isFirst ? named : named.map(() => (style === 'blank' || style === 'merged' ? '' : style));
      const rowsDown = Math.min(groupSize, data - i);
      const down =
        isFirst && style === 'merged' && rowsDown > 1
          ? { merged: cells.map((_, j) => ({ from: j, to: j, rows: rowsDown })) }
          : {};
      return { ...added(cells), ...down };
    });
    const names = [...['Site', 'Team'].slice(0, columns), ...table.names];
    return { ...draft, rows, tables: [{ ...table, names, right: table.right + columns }] };
  };

/** Blanks that mean "as above". Only for drafts of a header and data. */
export const filledDown: Readonly<Record<string, Change>> = {
  'first row of each site': fillDown('blank', 1),
  'two columns': fillDown('blank', 2),
  'merged down the left': fillDown('merged', 1),
};

const dittoColumn =
  (mark: string): Change =>
  (draft, random) => {
    const width = draft.tables[0]?.right ?? 1;
    const at = Math.min(width - 1, 4);
    return mapData(draft, (cells, i) =>
      i > 0 && random() < 0.3 ? cells.map((cell, j) => (j === at ? mark : cell)) : cells,
    );
  };

/** Marks that mean "as above". */
export const dittos: Readonly<Record<string, Change>> = {
  'a quotation mark': dittoColumn('"'),
  'the word': dittoColumn('ditto'),
  'as above': dittoColumn('as above'),
  'a whole column': fillDown('"', 1),
};

const labelled =
  (label: (site: string, i: number) => readonly Cell[], { gap = false, merged = false } = {}): Change =>
  (draft) => {
    const { from, to } = bodyRange(draft);
    const size = Math.max(3, Math.ceil((to - from + 1) / 3));
    const width = draft.tables[0]?.right ?? 1;
    const rows = draft.rows.flatMap((one, i) => {
      if (i < from || i > to || (i - from) % size !== 0) return [one];
      const cells = label(sites[(i - from) / size] ?? 'Elsewhere', (i - from) / size);
      const mark = row('title', cells, merged ? { merged: [{ from: 0, to: width - 1 }] } : {});
      return gap && i > from ? [blank(), mark, one] : [mark, one];
    });
    return { ...draft, rows };
  };

/** A name in its own row above the rows that belong to it. */
export const sideLabels: Readonly<Record<string, Change>> = {
  'a site above its rows': labelled((site) => [site]),
  'after a blank row': labelled((site) => [site], { gap: true }),
  'merged over the table': labelled((site) => [site], { merged: true }),
  'a month': labelled((_, i) => [`${['April', 'May', 'June'][i] ?? 'July'} 2023`]),
  'with a count': labelled((site) => [`${site} (12 referrals)`]),
  'in the second column': labelled((site) => ['', site]),
};

const after =
  (make: (random: () => number) => readonly DraftRow[]): Change =>
  (draft, random) =>
    withRows(draft, draft.rows.length, make(random));
const note = (...cells: readonly Cell[]): DraftRow => row('note', cells);

/** Remarks beneath the table. */
export const notesBeneath: Readonly<Record<string, Change>> = {
  'after a blank line': after(() => [blank(), note('Source: case system')]),
  'straight after': after(() => [note('Figures are provisional and may change.')]),
  'several lines': after(() => [
    blank(),
    note('Notes'),
    note('1. Counts of people, not of referrals.'),
    note('2. Closed cases are left out.'),
    note('* provisional'),
  ]),
  'a key': after(() => [blank(), note('Key:', 'DNA = did not attend'), note('', 'W = waiting')]),
  'a signature': after((random) => [
    blank(),
    blank(),
    note(`Prepared by ${pick(random, ['A Price', 'D Owen'])}`),
    note('End of report'),
  ]),
};
