import type { Grain, SourceTable } from '../../../shared/reading/source.js';
import { sourceTable } from '../../support/source-table.js';
import { between, pick, randomFrom } from '../reading/random.js';
import { type Concept, type ScaleTrap, concept } from './concept.js';
import { decoys } from './decoys.js';
import { contactConcepts, measureConcepts, onwardConcepts } from './detail-concepts.js';
import { disguise } from './disguise.js';
import { freshHeaders } from './fresh-headers.js';
import { type Life, days, livesOf, words } from './life.js';
import { pathwayConcepts } from './pathway-concepts.js';
import { personConcepts } from './person-concepts.js';
import { type Entered, type ScoreWording, chooseEntered, scoreColumns, wordings } from './score-columns.js';
import type { BlindWording } from './unseen/blind.js';
import { decoyHeaders } from './unseen/decoy-headers.js';
import { detailHeaders } from './unseen/detail-headers.js';
import { lastHeaders } from './unseen/last-headers.js';
import { pathwayHeaders } from './unseen/pathway-headers.js';

/** A column whose answer is known. */
export interface MadeColumn {
  readonly header: string;
  readonly truth: string;
  readonly scale: ScaleTrap | undefined;
}

/** An export nobody has seen: its table, and where each column belongs. */
export interface MadeLayout {
  readonly name: string;
  readonly table: SourceTable;
  readonly columns: readonly MadeColumn[];
  readonly entered: Readonly<Record<ScaleTrap, Entered>>;
  /** Small areas and their true deciles, where the layout comes with a lookup. */
  readonly deciles: ReadonlyMap<string, number> | null;
}

/**
 * Which headers a layout has: those the proposals were built on, a second set for the fields, a third and a fourth for the
 * fields, the scores and the columns that fill no field, or a set written by somebody who knew nothing of the program.
 */
export type Wording = 'first' | 'fresh' | 'unseen' | 'last' | BlindWording;

/** So many layouts; a seed names them. */
export function madeLayouts(seed: number, count: number, wording: Wording = 'first'): readonly MadeLayout[] {
  return Array.from({ length: count }, (_, i) =>
    madeLayout(randomFrom(seed * 1_000_003 + i * 97), `${String(seed)}:${String(i)}`, wording),
  );
}

const grains: readonly Grain[] = [
  'referral',
  'referral',
  'referral',
  'referral',
  'contact',
  'onward',
  'measure',
  'person',
];

function madeLayout(random: () => number, name: string, wording: Wording): MadeLayout {
  const grain = pick(random, grains);
  const lives = livesOf(random, between(random, 60, 240));
  const entered = chooseEntered(random);
  const style = disguise(random);
  const chosen = shuffledALittle(random, fitted(random, conceptsOf(random, grain, { entered, wording })));
  const used = new Set<string>();
  const columns = chosen.map((one) => {
    const headers = headersOf(one, wording);
    const unused = headers.filter((header) => !used.has(style(header)));
    const header = style(pick(random, unused.length > 0 ? unused : headers));
    used.add(header);
    const make = one.cells(random);
    const cell = one.scale === 'imd' ? imdCell(entered.imd) : make;
    return { header, truth: one.truth, scale: one.scale, cells: lives.map(cell) };
  });
  const looksUp = columns.some(({ truth }) => truth === 'lsoa');
  return {
    name,
    table: sourceTable(
      columns.map(({ header, cells }) => [header, cells] as const),
      { grain, file: `layout-${name.replace(':', '-')}.csv` },
    ),
    columns: columns.map(({ header, truth, scale }) => ({ header, truth, scale })),
    entered,
    deciles: looksUp ? new Map(lives.map(({ area, decile }) => [area, decile] as const)) : null,
  };
}

function headersOf({ truth, headers }: Concept, wording: Wording): readonly string[] {
  const first = headers[0] ?? '';
  if (/^need|^issue|^reason #/i.test(first)) return headers;
  if (typeof wording !== 'string') return wording.headers[first] ?? wording.headers[truth] ?? headers;
  switch (wording) {
    case 'first':
      return headers;
    case 'fresh':
      return freshHeaders[truth] ?? headers;
    case 'unseen':
      return (
        decoyHeaders[first] ??
        detailHeaders[first] ??
        pathwayHeaders[truth] ??
        detailHeaders[truth] ??
        headers
      );
    case 'last':
      return lastHeaders[first] ?? lastHeaders[truth] ?? headers;
  }
}

function scoresIn(wording: Wording): ScoreWording {
  return typeof wording === 'string' ? wordings[wording] : wording.scores;
}

function conceptsOf(
  random: () => number,
  grain: Grain,
  { entered, wording }: { entered: Readonly<Record<ScaleTrap, Entered>>; wording: Wording },
): Concept[] {
  const drawn = (from: readonly Concept[], more = 1): Concept[] =>
    from.filter(({ often }) => random() < often * more);
  switch (grain) {
    case 'contact':
      return [...drawn(contactConcepts), ...drawn(decoys, 0.5)];
    case 'onward':
      return [...drawn(onwardConcepts), ...drawn(decoys, 0.5)];
    case 'measure':
      return [...drawn(measureConcepts), ...drawn(decoys, 0.4)];
    default: {
      const wealth = pick(random, [0.5, 0.8, 1, 1.3]);
      const scores =
        random() < 0.6 ? [...scoreColumns(random, entered, scoresIn(wording)), ...reviewDate(random)] : [];
      const own = together(random, [...drawn(personConcepts, wealth), ...drawn(pathwayConcepts, wealth)]);
      return [...withArea(own, entered), ...scores, ...drawn(decoys, wealth)];
    }
  }
}

/** Where deciles run the other way, a lookup is at hand to show it. */
function withArea(own: Concept[], entered: Readonly<Record<ScaleTrap, Entered>>): Concept[] {
  const lsoa = personConcepts.filter(({ truth }) => truth === 'lsoa');
  const wanted =
    own.some(({ scale }) => scale === 'imd') &&
    entered.imd === 'reversed' &&
    !own.some(({ truth }) => truth === 'lsoa');
  return wanted ? [...own, ...lsoa] : own;
}

function reviewDate(random: () => number): Concept[] {
  return random() < 0.5
    ? [
        concept('completed_date followup', 1, days('reviewed', 0.3), [
          'Date of final review',
          'Review completed on',
          'review_dt',
        ]),
      ]
    : [];
}

/** Sometimes one field stands in several columns, or one column holds several fields. */
function together(random: () => number, own: Concept[]): Concept[] {
  let made = own;
  const without = (...truths: string[]): Concept[] => made.filter(({ truth }) => !truths.includes(truth));
  if (random() < 0.2) {
    const needs = words(['Debt', 'Housing', 'Loneliness', 'Low mood']);
    const one = pick(random, ['Need #', 'Reason # for referral', 'need#', 'Issue #']);
    made = [
      ...without('need_primary', 'needs_all'),
      ...[1, 2, 3].map((n) =>
        concept(n === 1 ? 'need_primary' : 'needs_all', 1, needs, [one.replace('#', String(n))]),
      ),
    ];
  }
  if (random() < 0.08) {
    const part = (name: string, of: (born: Date) => number): Concept =>
      concept(`birth_date ${name}`, 1, () => (life) => String(of(new Date(life.born * 86_400_000))), [
        `Birth ${name}`,
        `DOB ${name}`,
      ]);
    made = [
      ...without('birth_date'),
      part('day', (at) => at.getUTCDate()),
      part('month', (at) => at.getUTCMonth() + 1),
      part('year', (at) => at.getUTCFullYear()),
    ];
  }
  if (random() < 0.08) {
    made = [
      ...without('age_at_referral', 'gender'),
      concept(
        'age_at_referral+gender',
        1,
        () => (life) => `${String(life.age)} ${life.i % 3 === 0 ? 'M' : 'F'}`,
        ['Age/Gender', 'Age & sex'],
      ),
    ];
  }
  return made;
}

function imdCell(entered: Entered): (life: Life) => string {
  return ({ decile, i }) => {
    if (entered === 'reversed') return String(11 - decile);
    if (entered === 'quintile') return String(Math.ceil(decile / 2));
    return entered === 'rank' ? String((decile - 1) * 3284 + 1 + ((i * 131) % 3280)) : String(decile);
  };
}

/** Between 8 and 45 columns. */
function fitted(random: () => number, chosen: Concept[]): Concept[] {
  const spare = decoys.filter((one) => !chosen.includes(one));
  return [...chosen, ...spare.slice(0, Math.max(0, 8 - chosen.length))].slice(0, between(random, 30, 45));
}

function shuffledALittle(random: () => number, chosen: Concept[]): Concept[] {
  return chosen
    .map((one, i) => ({ one, at: i + 8 * random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
