import type { Engine } from '../engine/engine.js';
import type { Decision } from '../project/project.js';
import { grouped } from '../reading/phrases.js';
import type { SourceTable } from '../reading/source.js';
import { name, sql } from '../sql/sql.js';
import { answersOf, childrenQuestion, chooseAmong, nameOf } from './references/choose.js';
import { countedBy } from './references/group-words.js';
import { type Edition, editionOf, fitOf, isOtherEdition } from './references/edition.js';
import { editionWords } from './references/edition-words.js';
import { listsOf, loadLists, loadPopulation, populationOf } from './references/load-people.js';
import {
  type PlacedEdition,
  type StagedDeprivation,
  deprivationOfPostcodes,
  loadOtherEdition,
  loadPostcodes,
  stageDeprivation,
  stagePostcodes,
} from './references/load-places.js';
import { type ReferenceShape, recogniseReference } from './references/recognise.js';
import type {
  Boundaries,
  Editions,
  ReferenceFound,
  ReferenceKind,
  References,
} from './references/reference.js';
import { stageColumns } from './references/stage.js';
import { loadTownCountry } from './references/town-country.js';

/** Which tables were given as references, and what was decided about them. */
export interface ReferenceOptions {
  readonly given?: readonly SourceTable[];
  readonly decisions?: readonly Decision[];
  /** Districts (`WK1`) of the postcodes that will be looked up; where absent, all are kept. */
  readonly districts?: readonly string[] | null;
  /** Year in which half of the referrals had come, by which the edition of deprivation is chosen; null or absent: the latest. */
  readonly middle?: number | null;
}

/**
 * Fill the `ref_` tables from whatever references were given, and from those among the exports. They exist always,
 * perhaps empty, so that every later query can join them.
 */
export function loadReferences(
  engine: Engine,
  tables: readonly SourceTable[],
  { given = [], decisions = [], districts = null, middle = null }: ReferenceOptions = {},
): References {
  const shapes = [
    ...given.flatMap((table) => recogniseReference(table, true) ?? []),
    ...tables.flatMap((table) => recogniseReference(table) ?? []),
  ];
  const of = (kind: ReferenceKind): readonly ReferenceShape[] =>
    shapes.filter((shape) => shape.kind === kind);
  const answers = answersOf(decisions);
  const staged = of('lsoa_imd').map((shape, i) => stageDeprivation(engine, shape, i));
  const fit = (shape: ReferenceShape): number =>
    fitOf({ year: staged.find((one) => one.shape === shape)?.edition.year ?? null }, middle);
  const places = chooseAmong('lsoa_imd', of('lsoa_imd'), { best: fit, answers });
  const { boundaries, editions, kept } = loadPlaces(engine, {
    staged,
    used: places.used,
    postcodes: of('postcode_lsoa'),
    classes: of('lsoa_ruc'),
    districts,
    middle,
    isAsked: places.question?.answered != null,
  });
  const people = chooseAmong('population', of('population'), { best: breadth, answers });
  const counted = new Map(people.used.map((shape) => [shape, populationOf(shape)] as const));
  const rows = [...counted.values()].flatMap((found) => found.rows);
  const children = rows.some(({ groups }) => groups.age_band === '0-15') ? childrenQuestion(answers) : null;
  loadPopulation(engine, rows, children?.answered === 'adults');
  const lists = new Map(of('list_size').map((shape) => [shape, listsOf(shape)] as const));
  loadLists(
    engine,
    [...lists.values()].map((found) => found.rows),
  );
  loadStaff(engine, of('fte'));

  const notesOf = (shape: ReferenceShape): readonly string[] =>
    staged.find((one) => one.shape === shape)?.notes ??
    counted.get(shape)?.notes ??
    lists.get(shape)?.notes ??
    keptOf(shape, kept.get(shape));
  const used = new Set([...places.used, ...people.used]);
  return {
    found: shapes.map((shape) =>
      foundOf(shape, {
        edition: staged.find((one) => one.shape === shape)?.edition ?? editionOf(shape, asAtOf(shape)),
        isUsed: used.has(shape) || (shape.kind !== 'lsoa_imd' && shape.kind !== 'population'),
        notes: notesOf(shape),
      }),
    ),
    questions: [places.question, people.question, children].filter((question) => question !== null),
    editions,
    notes: [
      ...given.filter((table) => !shapes.some((shape) => shape.table === table)).map(unknown),
      ...mismatches(of('postcode_lsoa'), boundaries),
    ],
  };
}

function foundOf(
  shape: ReferenceShape,
  { edition, isUsed, notes }: { edition: Edition; isUsed: boolean; notes: readonly string[] },
): ReferenceFound {
  const { kind, table } = shape;
  const { says, boundaries } = edition;
  return {
    kind,
    file: table.file,
    sheet: table.sheet,
    rows: table.rows.length,
    edition: says,
    boundaries,
    isUsed,
    notes,
  };
}

interface Places {
  readonly staged: readonly StagedDeprivation[];
  readonly used: readonly ReferenceShape[];
  readonly postcodes: readonly ReferenceShape[];
  readonly classes: readonly ReferenceShape[];
  readonly districts: readonly string[] | null;
  readonly middle: number | null;
  /** Whether a person said which edition counts. */
  readonly isAsked: boolean;
}

/** Postcodes to areas and areas to deprivation, on one set of boundaries; then the same by another edition, and town or country. */
function loadPlaces(
  engine: Engine,
  { staged, used, postcodes, classes, districts, middle, isAsked }: Places,
): {
  readonly boundaries: Boundaries | null;
  readonly editions: Editions;
  /** How many rows of each file of postcodes were kept. */
  readonly kept: ReadonlyMap<ReferenceShape, number>;
} {
  const kept = stagePostcodes(engine, postcodes, districts);
  const ranked = deprivationOfPostcodes(engine, postcodes);
  const byFit = [...ranked].sort((a, b) => fitOf(b.edition, middle) - fitOf(a.edition, middle));
  const main = staged.find(({ shape }) => shape === used[0]) ?? byFit[0];
  const others = main === undefined ? [] : otherEditions([...staged, ...ranked], main.edition);
  engine.run(sql`CREATE OR REPLACE TABLE ref_lsoa_imd (lsoa VARCHAR, imd_decile INTEGER)`);
  if (main !== undefined)
    engine.run(sql`INSERT INTO ref_lsoa_imd SELECT lsoa, imd_decile FROM ${name(main.table)} ORDER BY lsoa`);
  const boundaries = main?.edition.boundaries ?? null;
  loadPostcodes(engine, boundaries);
  loadOtherEdition(engine, others[0]);
  loadTownCountry(engine, classes);
  for (const table of ['load_postcode', ...[...staged, ...ranked].map((one) => one.table)])
    engine.run(sql`DROP TABLE ${name(table)}`);
  return {
    boundaries,
    kept,
    editions: editionWords(main?.edition ?? null, others[0]?.edition ?? null, { middle, isAsked }),
  };
}

/** Those of another edition than the one that counts, the latest first. */
function otherEditions(all: readonly PlacedEdition[], main: Edition): readonly PlacedEdition[] {
  return all
    .filter(({ edition }) => isOtherEdition(edition, main))
    .sort((a, b) => (b.edition.year ?? 0) - (a.edition.year ?? 0));
}

/** Rows of a directory, from which on it is said how many of them the exports needed. */
const directory = 100_000;

function keptOf({ table }: ReferenceShape, kept = table.rows.length): readonly string[] {
  const rows = table.rows.length;
  if (rows < directory) return [];
  return [
    `All its ${grouped(rows)} rows were read; ${grouped(kept)} were kept, those of postcode districts in your files.`,
  ];
}

function loadStaff(engine: Engine, shapes: readonly ReferenceShape[]): void {
  stageColumns(engine, { shapes, columns: ['site', 'fte'], into: 'load_fte' });
  engine.run(sql`CREATE OR REPLACE TABLE ref_fte AS
    SELECT site, CASE WHEN regexp_full_match(fte, '[0-9]+([.][0-9]+)?') THEN fte::DOUBLE END AS fte FROM load_fte`);
  engine.run(sql`DROP TABLE load_fte`);
}

/** A population that counts by more fields carries more comparisons. */
function breadth({ indexes, spread }: ReferenceShape): number {
  return countedBy.filter(
    (field) => indexes.has(field) || spread.some(({ groups }) => groups[field] !== undefined),
  ).length;
}

function asAtOf({ indexes, table }: ReferenceShape): string {
  const index = indexes.get('as_at');
  return index === undefined ? '' : (table.rows[0]?.cells[index - 1] ?? '').trim();
}

function unknown({ file, sheet }: SourceTable): string {
  const place = sheet === '' ? file : `${file}, ${sheet}`;
  return `${place} was given as a reference, but its columns are those of none that is known; nothing was taken from it.`;
}

/** Areas of one set of boundaries looked up in another: most codes are the same, the changed ones find nothing. */
function mismatches(postcodes: readonly ReferenceShape[], boundaries: Boundaries | null): readonly string[] {
  return postcodes.flatMap((shape) => {
    const { indexes } = shape;
    if (boundaries === null || indexes.has(`lsoa_${String(boundaries)}`) || indexes.has('lsoa')) return [];
    const own = boundaries === 2011 ? '2021' : '2011';
    return [
      `${nameOf(shape)} gives areas of ${own}, and deprivation is known for areas of ${String(boundaries)}: areas that changed find no decile.`,
    ];
  });
}
