import { buildMeasures } from './measures.js';
import { trimOnward } from './onward.js';
import { buildPlaces } from './places.js';
import { receiveAll } from './received.js';
import { buildReferrals } from './referrals.js';
import type { Truth } from './types.js';

/** Rows of the platform's activity referrals. */
const platformOnward = 4410;

/** Everything that is true, from one seed. */
export function buildTruth(): Truth {
  const places = buildPlaces();
  const received = receiveAll(places);
  const referrals = trimOnward(buildReferrals(received), 'platform', platformOnward);
  const people = new Map(received.map((r) => [r.person.id, r.person]));
  return { people: [...people.values()], referrals, measures: buildMeasures(referrals), places };
}
