import { addDays, dayNumber, daysBetween, isoDate, onWorkingDay } from '../calendar.js';
import { type Random, stream } from '../random.js';
import { makePeople, makeTraps, moved } from './people.js';
import { firstDay, lastDay, sites } from './scheme.js';
import type { Person, Place, Received, System } from './types.js';

/** How many there are of everything; the row counts of the exports follow from these. */
export const counts = {
  workbookPeople: 1006,
  workbookReturns: 78,
  platformPeople: 2958,
  platformReturns: 61,
  inBoth: 50,
  trapPeople: 22,
} as const;

/** Everybody who was referred, and when. One person is referred at most once a day. */
export function receiveAll(places: readonly Place[]): readonly Received[] {
  const near = (system: System) => {
    const names = sites.filter((site) => site.system === system).map((site) => site.name);
    return places.filter((place) => names.includes(place.site));
  };
  const traps = makeTraps(1, near('workbook'));
  const own = makePeople(counts.trapPeople + 1, counts.workbookPeople - counts.trapPeople, near('workbook'));
  const others = makePeople(
    counts.workbookPeople + 1,
    counts.platformPeople - counts.inBoth,
    near('platform'),
  );
  const both = stream('in both').sample(own, counts.inBoth);
  return [
    ...received('workbook', [...traps, ...own], places),
    ...received('platform', [...both, ...others], places),
  ];
}

function received(system: System, people: readonly Person[], places: readonly Place[]): Received[] {
  const returns = system === 'workbook' ? counts.workbookReturns : counts.platformReturns;
  const random = stream(`received ${system}`);
  const first = people.map((person) => ({
    person,
    system,
    site: siteFor(random, person, system),
    date: dateOfReferral(random, person, system),
  }));
  const early = first.filter((r) => r.person.trap === null && daysBetween(r.date, lastDay) > 120);
  const again = random.sample(early, returns).map((r, i) => ({
    ...r,
    person: random.chance(0.2) ? moved(r.person, places) : r.person,
    date: onWorkingDay(
      addDays(r.date, i < 5 ? random.int(14, 24) : random.int(45, daysBetween(r.date, lastDay) - 10)),
    ),
  }));
  return [...first, ...again];
}

/** People from the workbook's area who also appear on the platform were seen at one of its sites. */
function siteFor(random: Random, person: Person, system: System): string {
  const own = sites.filter((site) => site.system === system);
  const home = own.find((site) => site.name === person.place.site);
  return (home ?? random.weighted(own.map((site) => [site, site.weight] as const))).name;
}

/** Working days, a little busier towards the end. Workbook and platform dates of one person never fall together. */
function dateOfReferral(random: Random, person: Person, system: System): string {
  const from = dayNumber(firstDay[system]);
  const days = dayNumber(lastDay) - from;
  const point = random.chance(0.25) ? Math.sqrt(random.next()) : random.next();
  const date = onWorkingDay(isoDate(from + Math.floor(point * (days + 1))));
  const even = (dayNumber(date) + (system === 'platform' ? 1 : 0)) % 2 === 0;
  const kept = even || Number(person.id.slice(1)) > counts.workbookPeople;
  return kept && date <= lastDay ? date : dateOfReferral(random, person, system);
}
