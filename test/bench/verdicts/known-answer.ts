import { dayOf } from './days.js';
import { type Planted, type TrueReferral, type TrueScore, today } from './truth.js';

/**
 * The verdict of every question, counted by plain loops over what was planted and the page of planned
 * questions; nothing here is the product's.
 */
export type Word = 'supported' | 'with_limits' | 'not_possible';

type Rows = readonly TrueReferral[];

const words: readonly Word[] = ['not_possible', 'with_limits', 'supported'];
const worst = (...all: readonly Word[]): Word => words.find((word) => all.includes(word)) ?? 'supported';
const best = (...all: readonly Word[]): Word =>
  words.toReversed().find((word) => all.includes(word)) ?? 'not_possible';
const atLeastPartly = (word: Word): Word => (word === 'not_possible' ? 'with_limits' : word);

/** Where a share stands; in whole numbers, so that a limit is met at its value. */
function share(part: number, of: number, [full, some]: readonly [number, number]): Word {
  if (of === 0) return 'not_possible';
  if (part * 100 >= of * full) return 'supported';
  return part * 100 >= of * some ? 'with_limits' : 'not_possible';
}

const field = (rows: Rows, says: (row: TrueReferral) => boolean): Word =>
  share(rows.filter(says).length, rows.length, [90, 70]);
const group = (rows: Rows, says: (row: TrueReferral) => boolean): Word =>
  share(rows.filter(says).length, rows.length, [80, 50]);

/** The verdict of each question on a planted data set. */
export function knownAnswers(planted: Planted): ReadonlyMap<string, Word> {
  const { rows, populationBy } = planted;
  const engaged = rows.filter(({ contacts }) => contacts !== null && contacts >= 1);
  const connected = rows.filter(({ connections }) => connections !== null && connections >= 1);
  const closed = rows.filter(isClosed);

  const dated = field(rows, ({ referredOn }) => referredOn !== null);
  const person = field(rows, ({ hasPerson }) => hasPerson);
  const numbers = field(rows, ({ sharesNumber }) => !sharesNumber);
  const practice = field(rows, (row) => row.practice !== null);
  const site = field(rows, (row) => row.site !== null);
  const worker = field(rows, (row) => row.worker !== null);
  const age = group(
    rows,
    (row) => row.age === 'as_given' || (row.age === 'from_birth' && row.referredOn !== null),
  );
  const gender = group(rows, (row) => row.gender);
  const ethnicity = group(rows, (row) => row.ethnicGroup !== null);
  const deprivation = group(rows, (row) => row.quintile !== null);
  const need = field(rows, (row) => row.need);
  const wait = field(rows, saysWait);
  const status = field(rows, (row) => row.status !== null || row.closureReason);
  const contacts = field(rows, (row) => row.contacts !== null);
  const reached = field(
    rows,
    (row) => row.contacts !== null || (row.referredOn !== null && row.firstContact === 'good'),
  );
  const support = field(engaged, (row) => row.namesSupport || row.connections === 0);
  const pathway = worst(status, reached, contacts);
  const reference = (by: 'ethnic_group' | 'imd_quintile'): Word =>
    populationBy.includes(by) ? 'supported' : 'with_limits';

  return new Map<string, Word>([
    ['Q01', worst(dated, atLeastPartly(person), atLeastPartly(numbers))],
    ['Q02', worst(field(rows, ({ source }) => source), dated)],
    ['Q03', worst(best(practice, site), dated)],
    ['Q04', worst(age, gender)],
    ['Q05', worst(ethnicity, reference('ethnic_group'))],
    ['Q06', worst(deprivation, reference('imd_quintile'))],
    ['Q07', need],
    ['Q08', worst(dated, wait)],
    ['Q09', pathway],
    ['Q10', field(closed, (row) => row.closureReason)],
    ['Q11', contacts],
    ['Q12', support],
    ['Q13', field(connected, (row) => row.saysStarted)],
    ['Q14', worst(need, support)],
    ['Q15', family(planted, ons4)],
    ['Q16', best(...wellbeing.map((code) => change(planted, code)))],
    ['Q17', best(...others.map((code) => change(planted, code)))],
    ['Q18', worst(baselines(planted), age, gender, ethnicity, deprivation)],
    ['Q19', worst(pathway, best(ethnicity, deprivation))],
    ['Q20', outcomesByGroup(planted, { ethnicity, deprivation })],
    ['Q21', worst(field(rows, (row) => row.gpAttendance), 'with_limits')],
    ['Q22', worst(best(several(rows, 'site', site), several(rows, 'practice', practice), several(rows, 'worker', worker)), wait)],
  ]); // prettier-ignore
}

function isClosed({ closedOn, status }: TrueReferral): boolean {
  return closedOn || status === 'closed' || status === 'rejected' || status === 'declined';
}

/**
 * A wait runs from a usable day of referral to a usable first contact, or is still running: the status
 * says so, or nobody was ever seen. An active case without a date of first contact hides one.
 */
function saysWait({ referredOn, firstContact, status, contacts }: TrueReferral): boolean {
  if (referredOn === null || firstContact === 'bad') return false;
  if (firstContact === 'good') return true;
  if (status === null || (contacts !== null && contacts >= 1)) return false;
  return contacts === 0 || status === 'waiting' || status === 'rejected' || status === 'declined';
}

/** One place alone cannot differ. */
function several(rows: Rows, of: 'site' | 'practice' | 'worker', known: Word): Word {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[of];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const large = [...counts.values()].filter((count) => count >= 10).length;
  return large >= 2 ? known : 'not_possible';
}

const ons4 = ['ons4_satisfaction', 'ons4_worthwhile', 'ons4_happy', 'ons4_anxious'];
const wellbeing = ['swemwbs7', 'wemwbs14'];
const others = ['ucla3', 'phq9', 'gad7'];
const last = dayOf(today);

interface Kept {
  /** Rows with a baseline that are due a follow-up or have one. */
  readonly due: number;
  readonly baselines: number;
  readonly pairs: readonly TrueReferral[];
}

/** Who has a baseline on an instrument, who is due a follow-up, who has one. */
function keptOn({ rows, scores }: Planted, instrument: string): Kept {
  const own = new Map<number, TrueScore[]>();
  for (const score of scores) {
    if (score.instrument !== instrument || score.on === null || !score.isValid) continue;
    own.set(score.row, [...(own.get(score.row) ?? []), score]);
  }
  let due = 0;
  let baselines = 0;
  const pairs: TrueReferral[] = [];
  for (const [place, list] of own) {
    const row = rows[place];
    const start = list.find(({ isBaseline }) => isBaseline)?.on;
    if (row === undefined || row.referredOn === null || start == null) continue;
    baselines += 1;
    const gaps = list
      .filter(({ isBaseline }) => !isBaseline)
      .map(({ on }) => dayOf(on ?? today) - dayOf(start));
    const isPair = gaps.some((gap) => gap >= 60 && gap <= 120);
    if (isPair) pairs.push(row);
    if (isPair || dayOf(start) <= last - 120) due += 1;
  }
  return { due, baselines, pairs };
}

function change(planted: Planted, instrument: string): Word {
  const { due, pairs } = keptOn(planted, instrument);
  const n = pairs.length;
  const enough = n >= 30 ? 'supported' : n >= 10 ? 'with_limits' : 'not_possible';
  return worst(enough, share(n, due, [60, 40]));
}

/** Questions asked together stand or fall together; where one was never asked the answer is in part. */
function family(planted: Planted, codes: readonly string[]): Word {
  const used = codes.filter((code) => planted.scores.some(({ instrument }) => instrument === code));
  if (used.length === 0) return 'not_possible';
  const all = worst(...used.map((code) => change(planted, code)));
  return used.length < codes.length ? worst(all, 'with_limits') : all;
}

function baselines(planted: Planted): Word {
  const most = Math.max(...[...ons4, ...wellbeing, ...others].map((code) => keptOn(planted, code).baselines));
  return most >= 30 ? 'supported' : most >= 10 ? 'with_limits' : 'not_possible';
}

/** One instrument and one field have to carry it together. */
function outcomesByGroup(planted: Planted, known: { ethnicity: Word; deprivation: Word }): Word {
  const by = [
    { word: known.ethnicity, of: (row: TrueReferral) => row.ethnicGroup },
    { word: known.deprivation, of: (row: TrueReferral) => row.quintile },
  ];
  const ways = by.flatMap(({ word, of }) => {
    const on = (codes: readonly string[]): Word =>
      codes.every((code) => twoGroups(keptOn(planted, code).pairs, of)) ? 'supported' : 'not_possible';
    const used = ons4.filter((code) => planted.scores.some(({ instrument }) => instrument === code));
    return [
      used.length === 0 ? 'not_possible' : worst(word, family(planted, ons4), on(used)),
      ...[...wellbeing, ...others].map((code) => worst(word, change(planted, code), on([code]))),
    ];
  });
  return best(...ways);
}

function twoGroups(
  pairs: readonly TrueReferral[],
  of: (row: TrueReferral) => string | number | null,
): boolean {
  const counts = new Map<string | number, number>();
  for (const row of pairs) {
    const value = of(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 10).length >= 2;
}
