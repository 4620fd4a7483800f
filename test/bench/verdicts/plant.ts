import { between } from '../reading/random.js';
import type { Column } from './columns.js';
import { chance } from './draw.js';
import { livesOf } from './lives.js';
import { ageColumn, deprivationColumn, ethnicityColumn, genderColumn, lookupsOf } from './people-columns.js';
import { type Plan, planOf } from './plan.js';
import * as said from './referral-columns.js';
import { plantScores } from './scores.js';
import { plantContacts, plantOnward } from './support-columns.js';
import type { Planted, TextTable, TrueReferral } from './truth.js';

/** The data set of a seed. */
export function plant(seed: number): Planted {
  const plan = planOf(seed);
  const lives = livesOf(plan);
  const number = said.numberColumn(plan);
  const date = said.referralDateColumn(plan, lives);
  const person = said.personColumn(plan, lives);
  const source = said.sourceColumn(plan);
  const practice = said.placeColumn(plan, 'GP practice code', ['P99001', 'P99002', 'P99003', 'P99004']);
  const site = said.placeColumn(plan, 'Site', ['Hollin', 'Marsh', 'Northgate']);
  const worker = said.placeColumn(plan, 'Link worker', ['LW1', 'LW2', 'LW3', 'LW4']);
  const age = ageColumn(plan, lives);
  const gender = genderColumn(plan);
  const ethnicity = ethnicityColumn(plan);
  const deprivation = deprivationColumn(plan);
  const need = said.needColumn(plan);
  const status = said.statusColumn(plan, lives);
  const firstContact = said.firstContactColumn(plan, lives);
  const closedOn = said.closedOnColumn(plan, lives);
  const closure = said.closureReasonColumn(plan, lives);
  const attendance = said.attendanceColumns(plan);
  const numbers = number?.cells ?? [];
  const contacts = plantContacts(plan, lives, numbers);
  const onward = plantOnward(plan, lives, numbers);

  const rows: TrueReferral[] = lives.map((_, row) => ({
    referredOn: date?.worth[row] ?? null,
    hasPerson: person?.worth[row] === true,
    sharesNumber: number !== undefined && number.worth[row] !== true,
    source: source?.worth[row] === true,
    practice: practice?.worth[row] ?? null,
    site: site?.worth[row] ?? null,
    worker: worker?.worth[row] ?? null,
    age: age?.worth[row] ?? null,
    gender: gender?.worth[row] === true,
    ethnicGroup: ethnicity?.worth[row] ?? null,
    quintile: deprivation?.worth[row] === 0 ? null : (deprivation?.worth[row] ?? null),
    need: need?.worth[row] === true,
    status: status?.worth[row] ?? null,
    closedOn: closedOn?.worth[row] === true,
    closureReason: closure?.worth[row] === true,
    contacts: contacts.known[row] ?? null,
    firstContact: stateOf(firstContact, row),
    connections: onward.known[row] ?? null,
    namesSupport: onward.named[row] === true,
    saysStarted: onward.started[row] === true,
    gpAttendance: attendance?.[0].worth[row] === true && attendance[1].worth[row] === true,
  }));

  const columns: readonly (Column<unknown> | undefined)[] = [
    number, date, person, source, practice, site, worker, age, gender, ethnicity, deprivation, need, status,
    firstContact, contacts.column, ...onward.columns, closedOn, closure, ...(attendance ?? []),
  ]; // prettier-ignore
  const links = person === undefined
    ? plan.repeatsNumbers ? [] : numbers
    : person.cells.map((cell, row) => (person.worth[row] === true ? cell : '')); // prettier-ignore
  const scores = plantScores(plan, rows, links);
  const tables = [referralTable(plan, columns), contacts.table, onward.table, scores.table];
  return {
    seed,
    rows,
    scores: scores.scores,
    populationBy: populationBy(plan),
    files: tables.filter((table) => table !== undefined),
    references: [...lookupsOf(plan), ...populationTable(plan)],
  };
}

/** A cell that stands empty where no contact was made yet is no fault. */
function stateOf(column: Column<string> | undefined, row: number): TrueReferral['firstContact'] {
  if (column === undefined) return 'blank';
  if (column.worth[row] != null) return 'good';
  return column.cells[row] === '' ? 'blank' : 'bad';
}

/** Some rows stand there twice, letter for letter: such copies are set aside and count for nothing. */
function referralTable(plan: Plan, columns: readonly (Column<unknown> | undefined)[]): TextTable {
  const used = columns.filter((column) => column !== undefined);
  const rows = Array.from({ length: plan.referrals }, (_, row) => used.map(({ cells }) => cells[row] ?? ''));
  const hasNumber = used.some(({ header }) => header === 'Referral ID');
  const copies =
    hasNumber && !plan.repeatsNumbers && chance(plan.random, 0.15)
      ? rows.slice(0, between(plan.random, 3, 15))
      : [];
  return { name: 'referrals', rows: [used.map(({ header }) => header), ...rows, ...copies] };
}

function populationBy({ population }: Plan): Planted['populationBy'] {
  switch (population) {
    case 'all':
      return ['ethnic_group', 'imd_quintile'];
    case 'without_ethnic_group':
      return ['imd_quintile'];
    case 'without_quintile':
      return ['ethnic_group'];
    case 'none':
      return [];
  }
}

function populationTable(plan: Plan): readonly TextTable[] {
  const by = populationBy(plan);
  if (by.length === 0) return [];
  const groups = by.includes('ethnic_group') ? ['white', 'mixed', 'asian', 'black', 'other'] : [''];
  const quintiles = by.includes('imd_quintile') ? ['1', '2', '3', '4', '5'] : [''];
  const header = ['area', 'imd_quintile', 'ethnic_group', 'population'];
  const rows = quintiles.flatMap((quintile) => groups.map((group) => ['Marbrook', quintile, group, '900']));
  const kept = header.map(
    (name) => name === 'area' || name === 'population' || by.some((one) => one === name),
  );
  return [
    { name: 'population.csv', rows: [header, ...rows].map((cells) => cells.filter((_, i) => kept[i])) },
  ];
}
