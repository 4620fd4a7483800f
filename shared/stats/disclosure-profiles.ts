import type { DisclosureProfile } from './disclosure.js';

/** The rules that a project may name. Rules change: each carries where it was read and when. */
const profiles = [
  {
    id: 'default',
    label: 'Counts of 1 to 7 starred, the others to the nearest 5',
    from: 1,
    to: 7,
    zeroShown: true,
    base: 5,
    leastValues: 3,
    secondary: true,
    certainShown: true,
    source: 'NHS Digital, change to disclosure control methodology for HES and ECDS',
    date: '2018-09-13',
  },
  {
    id: 'under-5',
    label: 'Counts under 5 starred, zero included, the others to the nearest 5',
    from: 0,
    to: 4,
    zeroShown: false,
    base: 5,
    leastValues: 3,
    secondary: true,
    certainShown: true,
    source: 'NHS Digital, mental health minimum dataset 2013-14; rounding from general knowledge',
    date: '2014-01-01',
  },
  {
    id: 'up-to-7',
    label: 'Counts of 7 or less starred, zero included, the others to the nearest 5',
    from: 0,
    to: 7,
    zeroShown: false,
    base: 5,
    leastValues: 3,
    secondary: true,
    certainShown: true,
    source: 'OpenSAFELY, as read in ehrql pull request 1746; secondary suppression our own',
    date: '2026-11-22',
  },
  {
    id: 'under-10',
    label: 'Counts under 10 starred, zero included, and shares of none or all; the others to the nearest 5',
    from: 0,
    to: 9,
    zeroShown: false,
    base: 5,
    leastValues: 3,
    secondary: true,
    certainShown: false,
    source: 'ONS, threshold of 10 for research outputs; rounding and shares of none or all our own',
    date: '2026-11-22',
  },
  {
    id: 'none',
    label: 'No disclosure control: for use inside the organisation only',
    from: 1,
    to: 0,
    zeroShown: true,
    base: 1,
    leastValues: 1,
    secondary: false,
    certainShown: true,
    source: 'Our own',
    date: '2026-11-21',
  },
] as const satisfies readonly DisclosureProfile[];

/** Every profile that a project may name. */
export const disclosureProfiles: readonly DisclosureProfile[] = profiles;

/** The profile of that name; the default where there is none, so that a slip discloses nothing. */
export function disclosureProfile(id: string): DisclosureProfile {
  return disclosureProfiles.find((profile) => profile.id === id) ?? profiles[0];
}
