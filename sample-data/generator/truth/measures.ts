import { addDays } from '../calendar.js';
import { stream } from '../random.js';
import { type Sitting, measuresOf, scoresFor } from './completions.js';
import { isAttended } from './contacts.js';
import { candidateFor, mostLikely } from './follow-up.js';
import { groupsInUse } from './instruments.js';
import { happened } from './pathway.js';
import type { Measure, Referral } from './types.js';

/** Rows of the platform's tracker export, and how many baselines each site kept. */
export const trackerRows = 2790;
export const formPeople = 112;
const platformBaselines: Readonly<Record<string, readonly [string, number, number][]>> = {
  Marbrook: [
    ['ons4', 152, 76],
    ['mycaw', 92, 46],
  ],
  Tallowmere: [
    ['swemwbs', 168, 88],
    ['ons4', 58, 31],
  ],
  Pennock: [
    ['ucla', 132, 66],
    ['pam', 112, 60],
  ],
};

/** Every measure anybody filled in. No two of one person, instrument and date. */
export function buildMeasures(referrals: readonly Referral[]): readonly Measure[] {
  const taken = new Set<string>();
  const workbook = workbookMeasures(referrals, taken);
  const platform = platformMeasures(referrals, taken);
  const first = oncePerDay([...workbook, ...platform]);
  const ofPlatform = first.filter((m) => m.origin === 'platform');
  return [...first, ...reviews(ofPlatform, referrals)];
}

/** The workbook asks nearly everyone at first contact; 42 % again; a form reaches some of the others. */
function workbookMeasures(referrals: readonly Referral[], taken: Set<string>): Measure[] {
  const random = stream('workbook baselines');
  const sittings = referrals
    .filter((r) => r.system === 'workbook' && r.contacts.some(isAttended) && random.chance(0.9))
    .map((referral) => baseline(referral, 'ons4', referral.firstContact));
  const candidates = sittings.map(candidateFor).filter((c) => c !== null);
  const reviewed = mostLikely(candidates, Math.round(0.42 * sittings.length), taken);
  const left = candidates.filter((c) => !reviewed.includes(c));
  const answered = mostLikely(stream('form').sample(left, Math.min(left.length, 190)), formPeople, taken);
  return [
    ...sittings.flatMap((s) => someItems(measuresOf(s, scoresFor(s.referral, s.group).start))),
    ...[...reviewed, ...answered].flatMap((c) => {
      const origin = answered.includes(c) ? 'form' : 'workbook';
      const sitting: Sitting = { ...c.baseline, timepoint: 'followup', date: c.date, origin };
      return someItems(measuresOf(sitting, c.scores.end));
    }),
  ];
}

/** Now and then one answer is left out. */
function someItems(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter((m) => !stream(`blank ${m.referral.id} ${m.instrument} ${m.date}`).chance(0.02));
}

function baseline(referral: Referral, group: string, date: string): Sitting {
  return { referral, group, timepoint: 'baseline', date, origin: referral.system };
}

/** The platform's sites keep their own instruments, for few people. */
function platformMeasures(referrals: readonly Referral[], taken: Set<string>): Measure[] {
  return Object.entries(platformBaselines).flatMap(([site, groups]) =>
    groups.flatMap(([group, asked, again]) => {
      const able = referrals.filter(
        (r) => r.site === site && r.contacts.some(isAttended) && groupsInUse(r).includes(group),
      );
      const sittings = stream(`baselines ${site} ${group}`)
        .sample(able, asked)
        .map((r) => baseline(r, group, askedOn(r, group)));
      const candidates = sittings.map(candidateFor).filter((c) => c !== null);
      return [
        ...sittings.flatMap((s) => measuresOf(s, scoresFor(s.referral, s.group).start)),
        ...mostLikely(candidates, again, taken).flatMap((c) => {
          const closed = c.baseline.referral.closureDate;
          const timepoint = closed !== '' && closed <= c.date ? 'closure' : 'followup';
          return measuresOf({ ...c.baseline, timepoint, date: c.date }, c.scores.end);
        }),
      ];
    }),
  );
}

/** Mostly at the first contact; a few long after, too late to count as a start. */
function askedOn(referral: Referral, group: string): string {
  const random = stream(`asked ${referral.id} ${group}`);
  const date = addDays(
    referral.firstContact,
    random.chance(0.03) ? random.int(40, 60) : random.chance(0.4) ? random.int(1, 20) : 0,
  );
  return happened(date) ? date : referral.firstContact;
}

/** One worker of each of two sites asks at every session; the rows fill the tracker export to its size. */
function reviews(measures: readonly Measure[], referrals: readonly Referral[]): readonly Measure[] {
  const room = trackerRows - measures.reduce((sum, m) => sum + Math.max(1, m.items.length), 0);
  const eager = new Set(referrals.filter((r) => ['TM-LW2', 'PN-LW1'].includes(r.worker)));
  const followed = new Map(measures.filter((m) => m.timepoint !== 'baseline').map((m) => [keyOf(m), m]));
  const dates = new Set(measures.map((m) => `${keyOf(m)} ${m.date}`));
  const out = measures
    .filter(
      (m) =>
        m.timepoint === 'baseline' && ['swemwbs7', 'pam13'].includes(m.instrument) && eager.has(m.referral),
    )
    .flatMap((m) =>
      sessionsAfter(m).map((date): Measure => ({
        ...m,
        timepoint: 'interim',
        date,
        total: between(m, followed.get(keyOf(m)), date),
      })),
    )
    .filter((m) => !dates.has(`${keyOf(m)} ${m.date}`));
  if (room < 0 || out.length < room)
    throw new Error(`${String(room)} tracker rows to fill, ${String(out.length)} reviews`);
  return stream('reviews').sample(out, room);
}

function keyOf(measure: Measure): string {
  return `${measure.referral.id} ${measure.instrument}`;
}

function sessionsAfter(measure: Measure): readonly string[] {
  return measure.referral.contacts
    .filter(isAttended)
    .map((c) => c.date)
    .filter((date) => date > measure.date);
}

/** A review score between the start and the end, or a wobble around the start. */
function between(start: Measure, end: Measure | undefined, date: string): string {
  const wobble = stream(`review ${keyOf(start)} ${date}`).int(-1, 2);
  const middle = end ? (Number(start.total) + Number(end.total)) / 2 : Number(start.total) + wobble;
  const kept = Math.min(start.instrument === 'pam13' ? 100 : 35, Math.max(7, middle));
  return start.instrument === 'pam13' ? kept.toFixed(1) : String(Math.round(kept));
}

/** Of two measures of one person, instrument and day the follow-up stays. */
function oncePerDay(measures: readonly Measure[]): readonly Measure[] {
  const key = (m: Measure) => `${m.referral.person.id} ${m.instrument} ${m.date}`;
  const kept = new Map<string, Measure>();
  for (const measure of measures) {
    const other = kept.get(key(measure));
    if (!other || other.timepoint === 'baseline') kept.set(key(measure), measure);
  }
  return measures.filter((m) => kept.get(key(m)) === m);
}
