import { percent } from '../figures/words.js';
import { type DisclosureProfile, discloseCount, isSmall, star } from '../stats/disclosure.js';
import type { Signal } from './signals.js';

/** n of N with the share, worked out from the rounded counts where they are of people. */
export function signalWords({ id, n, of, ofPeople, starred }: Signal, profile: DisclosureProfile): string {
  if (id === 'empty_months' && n > 0 && !profile.zeroShown) return star;
  if (!ofPeople) return `${String(n)} of ${String(of)}`;
  if (starred === true || [n, of - n, of].some((count) => count > 0 && isSmall(count, profile))) return star;
  const [part, whole] = [discloseCount(n, profile), discloseCount(of, profile)];
  if (part.shown === null || whole.shown === null || whole.shown === 0) return star;
  return `${percent(Math.min(part.shown, whole.shown) / whole.shown)} (${part.text} of ${whole.text})`;
}
