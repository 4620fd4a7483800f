import { stream } from '../random.js';
import { sites } from './scheme.js';
import type { Place } from './types.js';

const areasOfEngland = 33_755;
const postcodesEach = 8;
/** No postcode area WK exists; the inward letters avoid C I K M O V, as real ones do. */
const inwardLetters = Array.from('ABDEFGHJLNPQRSTUWXYZ');

/** Made-up small areas in an unassigned code range, fourteen for each site. */
export function buildPlaces(): readonly Place[] {
  const random = stream('places');
  const ranks = new Set<number>();
  const codes = new Set<string>();
  return sites.flatMap((site, siteIndex) =>
    site.deciles.map((decile, i) => {
      const number = siteIndex * site.deciles.length + i + 1;
      return {
        lsoa: `E0199${String(number).padStart(4, '0')}`,
        decile,
        rank: fresh(ranks, () => rankWithin(decile, random.next())),
        site: site.name,
        postcodes: Array.from({ length: postcodesEach }, () =>
          fresh(codes, () => {
            const district = siteIndex * 2 + 1 + random.int(0, 1);
            const letter = () => random.pick(inwardLetters);
            return `WK${String(district)} ${String(random.int(1, 9))}${letter()}${letter()}`;
          }),
        ),
      };
    }),
  );
}

/** A rank strictly inside the decile, so that any rule for the edge gives the same decile. */
function rankWithin(decile: number, point: number): number {
  const width = areasOfEngland / 10;
  return Math.ceil((decile - 1) * width + 20 + point * (width - 40));
}

function fresh<T>(seen: Set<T>, make: () => T): T {
  for (;;) {
    const value = make();
    if (!seen.has(value)) {
      seen.add(value);
      return value;
    }
  }
}
