import type { Edition } from './edition.js';
import type { Editions } from './reference.js';

const rule =
  'Of several editions the one whose data are nearest in time to the middle of the referrals counts. Those of the edition of 2019 are of about 2015, those of 2025 of about 2022.';

/** Which edition counts and why, and which other stands beside it or could be fetched. */
export function editionWords(
  main: Edition | null,
  other: Edition | null,
  { middle, isAsked }: { readonly middle: number | null; readonly isAsked: boolean },
): Editions {
  if (main === null) return { main: null, other: null, says: [] };
  const counts = `Deprivation is by ${main.says}.`;
  if (other === null) return { main: main.says, other: null, says: [counts, toFetch(main)] };
  const half = middle === null ? '' : ` Half of the referrals had come by ${String(middle)}.`;
  return {
    main: main.says,
    other: other.says,
    says: [
      counts,
      `The other edition is ${other.says}.`,
      isAsked ? 'A person chose which one counts.' : `${rule}${half}`,
    ],
  };
}

function toFetch({ year }: Edition): string {
  const wanted = year === 2019 ? 2025 : year === 2025 ? 2019 : null;
  const which = wanted === null ? 'another edition' : `the edition of ${String(wanted)}`;
  return `Only one edition is at hand. To see whether ${which} changes the answers, add its file of deciles by small area (File 7 of the English Indices of Deprivation).`;
}
