import { pick, randomFrom } from '../../bench/reading/random.js';
import { preambles, titles } from './above.js';
import { bases, draftOf, words } from './bases.js';
import {
  blankColumns,
  blankRows,
  dittos,
  filledDown,
  notesBeneath,
  repeatedHeaders,
  sideLabels,
  totals,
} from './body.js';
import type { Change, Draft, StructureCase } from './draft.js';
import { bands, headless, oneRow, severalRows, startAndEnd, units } from './headers.js';
import { besides, crosstabs, forms, hiddenParts, pivots, trailingColumn, under, wholes } from './tables.js';

type Make = (random: () => number, base: Draft) => Draft;

const changed =
  (change: Change): Make =>
  (random, base) =>
    change(base, random);
const alone =
  (make: (random: () => number) => Draft): Make =>
  (random) =>
    make(random);

function each<T>(ways: Readonly<Record<string, T>>, make: (way: T) => Make): Readonly<Record<string, Make>> {
  return Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, make(way)]));
}

/** Every structure, and the ways in which it comes. */
const structures: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  titles: each(titles, changed),
  preamble: each(preambles, changed),
  'one header row': { ...each(oneRow, changed), 'over words alone': (random) => draftOf(words(random)) },
  'several header rows': each(severalRows, changed),
  'banded header': {
    ...each(bands, changed),
    'start and end, merged': (random) => startAndEnd(random, 'merged'),
    'start and end, not merged': (random) => startAndEnd(random, 'bare'),
    'start and end, names merged down': (random) => startAndEnd(random, 'names merged down'),
  },
  'no header': {
    mixed: (random) => headless(random, 'mixed'),
    'numbers alone': (random) => headless(random, 'numbers'),
    'words alone': (random) => headless(random, 'words'),
  },
  'repeated header': each(repeatedHeaders, changed),
  'units row': each(units, changed),
  totals: each(totals, changed),
  'notes beneath': each(notesBeneath, changed),
  'blank rows': each(blankRows, changed),
  'blank columns': { ...each(blankColumns, changed), trailing: changed(trailingColumn) },
  'tables under one another': each(under, changed),
  'tables beside one another': each(besides, alone),
  'fill-down blanks': each(filledDown, changed),
  'ditto marks': each(dittos, changed),
  'side labels': each(sideLabels, changed),
  pivot: each(pivots, alone),
  crosstab: each(crosstabs, alone),
  form: each(forms, alone),
  'hidden parts': each(hiddenParts, changed),
  ...Object.fromEntries(Object.entries(wholes).map(([name, ways]) => [name, each(ways, alone)])),
};

/** Every way of every structure, once over each kind of table. */
export function structureCases(seed: number, rounds = 2): readonly StructureCase[] {
  const random = randomFrom(seed);
  return Object.entries(structures).flatMap(([structure, ways]) =>
    Object.entries(ways).flatMap(([name, make], place) =>
      Array.from({ length: rounds }, (_, round) => {
        const base = bases[(place + round) % bases.length] ?? bases[0];
        return { structure, name, draft: make(random, draftOf(base(random))) };
      }),
    ),
  );
}

/** Stages of a sheet, in the order in which a person would have made them. */
const stages: readonly (readonly Readonly<Record<string, Change>>[])[] = [
  [filledDown, dittos],
  [sideLabels, totals, repeatedHeaders, blankRows],
  [units, severalRows, bands],
  [notesBeneath],
  [titles, preambles],
  [under],
  [blankColumns],
];

/** Two or three structures in one sheet, by chance. */
export function stackedCases(seed: number, howMany: number): readonly StructureCase[] {
  const random = randomFrom(seed);
  return Array.from({ length: howMany }, () => {
    const wanted = random() < 0.5 ? 2 : 3;
    const order = stages.map((_, i) => ({ i, by: random() })).sort((a, b) => a.by - b.by);
    const chosen = new Set(order.slice(0, wanted).map(({ i }) => i));
    const ways = stages.flatMap((stage, i) =>
      chosen.has(i) ? [pick(random, Object.entries(pick(random, stage)))] : [],
    );
    const draft = ways.reduce(
      (made, [, change]) => change(made, random),
      draftOf(pick(random, bases)(random)),
    );
    return { structure: 'stacked', name: ways.map(([name]) => name).join(' + '), draft };
  });
}
