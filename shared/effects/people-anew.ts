import type { Engine } from '../engine/engine.js';
import { gatherCards } from '../people/cards/gather-cards.js';
import type { PersonCard } from '../people/cards/card.js';
import { type Found, type PeopleSources, findPeople, gatherPeople } from '../people/match.js';
import { possibleOf } from '../people/possible.js';
import { writePeople } from '../people/write-people.js';
import type { Project } from '../project/project.js';
import { sql } from '../sql/sql.js';

/** Who is who in the run, and how it was found. */
export interface KeptPeople {
  readonly found: Found;
  readonly possible: ReturnType<typeof possibleOf>['rows'];
  /** What the rows of each table say of who somebody is. */
  readonly cards: ReadonlyMap<string, readonly PersonCard[]>;
}

interface Asked {
  readonly project: Project;
  readonly sources: PeopleSources;
}

/** Gather everybody as the run did; the rows they stand in are kept in the engine. */
export function keepPeople(engine: Engine, { project, sources }: Asked): KeptPeople {
  const gathered = gatherPeople(engine, project, sources);
  const tables = new Set(gathered.columns.map(({ table }) => table));
  const cards = [...tables].map(
    (table) =>
      [
        table,
        gatherCards(
          engine,
          gathered.columns.filter((column) => column.table === table),
        ),
      ] as const,
  );
  engine.run(sql`DROP TABLE IF EXISTS kept_person_row`);
  engine.run(sql`ALTER TABLE person_row RENAME TO kept_person_row`);
  const found = findPeople(gathered, project, sources);
  return { found, possible: possibleOf(found).rows, cards: new Map(cards) };
}

/** Take the kept rows away again. */
export function dropPeople(engine: Engine): void {
  engine.run(sql`DROP TABLE IF EXISTS kept_person_row`);
}

/** Ask who is who once more, where what one table says of people differs and no row came or went. True where anybody is somebody else. */
export function peopleAnew(
  engine: Engine,
  kept: KeptPeople,
  { project, sources, table }: Asked & { readonly table: string },
): boolean {
  engine.run(sql`ALTER TABLE kept_person_row RENAME TO person_row`);
  const columns = kept.found.columns.filter((column) => column.table === table);
  const cards = new Map([...kept.cards, [table, gatherCards(engine, columns)]]);
  const found = findPeople({ ...kept.found, cards: [...cards.values()].flat() }, project, sources);
  const possible = possibleOf(found).rows;
  const isSame =
    JSON.stringify([[...found.keys], possible]) === JSON.stringify([[...kept.found.keys], kept.possible]);
  if (isSame) engine.run(sql`DROP TABLE person_row`);
  else writePeople(engine, found.keys, possible);
  return !isSame;
}
