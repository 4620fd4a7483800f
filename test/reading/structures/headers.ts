import { pick } from '../../bench/reading/random.js';
import { bases, draftOf, scores, words } from './bases.js';
import { type Cell, type Change, type Draft, type DraftRow, blank, row } from './draft.js';

/** Replace the header row by these, and the names by those they join to. */
function withHeader(draft: Draft, header: readonly DraftRow[], names: readonly string[]): Draft {
  const [first] = draft.tables;
  const at = draft.rows.findIndex(({ role }) => role === 'header');
  if (first === undefined) return draft;
  return {
    ...draft,
    rows: [...draft.rows.slice(0, at), ...header, ...draft.rows.slice(at + 1)],
    tables: [{ ...first, names }, ...draft.tables.slice(1)],
  };
}

const namesOf = ({ tables }: Draft): readonly string[] => tables[0]?.names ?? [];
const joined = (layers: readonly (readonly string[])[]): readonly string[] =>
  (layers[0] ?? []).map((_, j) =>
    layers
      .map((layer) => layer[j] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );

const renamed =
  (spell: (name: string) => string): Change =>
  (draft) => {
    const names = namesOf(draft).map(spell);
    return withHeader(draft, [row('header', names)], names);
  };

/** One header row, spelt in several ways. */
export const oneRow: Readonly<Record<string, Change>> = {
  plain: (draft) => draft,
  'as a database names columns': renamed((name) => name.toLowerCase().replaceAll(' ', '_')),
  'in capitals': renamed((name) => name.toUpperCase()),
  'as questions': renamed((name) => `What is the ${name.toLowerCase()}?`),
  'with a blank line beneath': (draft) =>
    withHeader(draft, [row('header', namesOf(draft)), blank()], namesOf(draft)),
};

/** Split each name at its first space; of the others some get a word above them, the rest stand in one row alone. */
const inTwoRows =
  (loneIn: 'upper' | 'lower', merged: boolean): Change =>
  (draft) => {
    const parts = namesOf(draft).map((name, j): readonly [string, string] => {
      const space = name.indexOf(' ');
      if (space > 0) return [name.slice(0, space), name.slice(space + 1)];
      if (loneIn === 'lower' ? j > 0 : j % 2 === 1) return ['Main', name.toLowerCase()];
      return loneIn === 'upper' ? [name, ''] : ['', name];
    });
    const upper = parts.map(([cell]) => cell);
    const lower = parts.map(([, cell]) => cell);
    const down = parts.flatMap(([, cell], j) => (cell === '' ? [{ from: j, to: j, rows: 2 }] : []));
    return withHeader(
      draft,
      [row('header', upper, merged ? { merged: down } : {}), row('header', lower)],
      joined([upper, lower]),
    );
  };

/** Header rows that are joined. */
export const severalRows: Readonly<Record<string, Change>> = {
  'two rows, names split': inTwoRows('lower', false),
  'two rows, lone names merged down': inTwoRows('upper', true),
  'two rows, all filled': (draft) => {
    const upper = namesOf(draft).map((_, j) => (j < 2 ? 'Case' : j < 4 ? 'Work' : 'Other'));
    return withHeader(
      draft,
      [row('header', upper), row('header', namesOf(draft))],
      joined([upper, namesOf(draft)]),
    );
  },
  'three rows, all filled': (draft) => {
    const top = namesOf(draft).map((_, j) => (j < 3 ? 'Part one' : 'Part two'));
    const middle = namesOf(draft).map((_, j) => (j % 2 === 0 ? 'Asked' : 'Kept'));
    const layers = [top, middle, namesOf(draft)];
    return withHeader(
      draft,
      layers.map((cells) => row('header', cells)),
      joined(layers),
    );
  },
};

/** Bands over the names, each over the columns from its own to the next band's. */
function banded(draft: Draft, bands: ReadonlyMap<number, string>, merged: boolean): Draft {
  const names = namesOf(draft);
  const starts = [...bands.keys()];
  const upper = names.map((_, j) => bands.get(j) ?? '');
  const full = names.map((_, j) => bands.get(starts.findLast((start) => start <= j) ?? -1) ?? '');
  const spans = starts.map((from, i) => ({ from, to: (starts[i + 1] ?? names.length) - 1 }));
  return withHeader(
    draft,
    [row('header', upper, merged ? { merged: spans } : {}), row('header', names)],
    joined([full, names]),
  );
}

export const bands: Readonly<Record<string, Change>> = {
  'over all names, merged': (draft) =>
    banded(
      draft,
      new Map([
        [0, 'Client'],
        [2, 'Referral'],
        [4, 'Follow-up'],
      ]),
      true,
    ),
  'over all names, not merged': (draft) =>
    banded(
      draft,
      new Map([
        [0, 'Client'],
        [3, 'What happened'],
      ]),
      false,
    ),
  'not over the first names': (draft) =>
    banded(
      draft,
      new Map([
        [2, 'Referral'],
        [4, 'Follow-up'],
      ]),
      false,
    ),
};

/** Start and end of the same scores, told apart by their bands alone. */
export function startAndEnd(random: () => number, style: 'merged' | 'bare' | 'names merged down'): Draft {
  const base = scores(random);
  const names = ['Client', 'Date', 'Happy', 'Anxious', 'Happy', 'Anxious'];
  const full = ['', '', 'Start', 'Start', 'End', 'End'];
  const isDown = style === 'names merged down';
  const upper: readonly Cell[] = isDown
    ? ['Client', 'Date', 'Start', '', 'End', '']
    : ['', '', 'Start', '', 'End', ''];
  const lower = isDown ? ['', '', ...names.slice(2)] : names;
  const across = [
    { from: 2, to: 3 },
    { from: 4, to: 5 },
  ];
  const down = [
    { from: 0, to: 0, rows: 2 },
    { from: 1, to: 1, rows: 2 },
  ];
  const merged = style === 'bare' ? [] : isDown ? [...across, ...down] : across;
  const draft = draftOf({ names, rows: base.rows.map((cells) => cells.slice(0, 6)) });
  return withHeader(draft, [row('header', upper, { merged }), row('header', lower)], joined([full, names]));
}

/** A table without its header. */
export function headless(random: () => number, what: 'mixed' | 'numbers' | 'words'): Draft {
  const base =
    what === 'words' ? words(random) : what === 'mixed' ? pick(random, bases)(random) : scores(random);
  const rows = what === 'numbers' ? base.rows.map((cells) => cells.slice(2, 6)) : base.rows;
  const width = rows[0]?.length ?? 0;
  const draft = draftOf({ names: Array.from({ length: width }, (_, j) => `column_${String(j + 1)}`), rows });
  return { ...draft, rows: draft.rows.filter(({ role }) => role !== 'header') };
}

/** Units under the names. */
const unitsRow =
  (unit: (cell: Cell, j: number) => string): Change =>
  (draft) => {
    const sample = draft.rows.find(({ role }) => role === 'data')?.cells ?? [];
    const at = draft.rows.findLastIndex(({ role, table }) => role === 'header' && table === 0) + 1;
    const units = namesOf(draft).map((_, j) => unit(sample[j] ?? '', j));
    return { ...draft, rows: [...draft.rows.slice(0, at), row('note', units), ...draft.rows.slice(at)] };
  };

const kindOf = (cell: Cell): 'date' | 'money' | 'number' | 'text' =>
  typeof cell === 'number' ? 'number' : typeof cell === 'string' ? 'text' : 'day' in cell ? 'date' : 'money';

export const units: Readonly<Record<string, Change>> = {
  'in brackets': unitsRow(
    (cell) => ({ date: '(dd/mm/yyyy)', money: '(£)', number: '(n)', text: '' })[kindOf(cell)],
  ),
  bare: unitsRow((cell) => ({ date: 'dd/mm/yyyy', money: '£', number: 'n', text: '' })[kindOf(cell)]),
  'for every column': unitsRow(
    (cell) => ({ date: 'yyyy-mm-dd', money: 'GBP', number: 'count', text: 'text' })[kindOf(cell)],
  ),
  'for some columns': unitsRow((cell, j) =>
    kindOf(cell) === 'text' || j % 2 === 1
      ? ''
      : { date: '[date]', money: '[£]', number: '[no.]', text: '' }[kindOf(cell)],
  ),
};
