import type { ClusterWay } from '../../../../shared/values/clusters/cluster-way.js';
import type { Choice } from '../../../widgets/Picker.js';

/** The ways of finding spellings, from the surest to the loosest, in words. */
export const ways = [
  { id: 'words', label: 'Same words, in any order', way: { by: 'fingerprint' } },
  {
    id: 'letters',
    label: 'Same pairs of letters, whatever the spaces',
    way: { by: 'ngram_fingerprint', size: 2 },
  },
  { id: 'one_letter', label: 'One letter differs', way: { by: 'levenshtein', radius: 1 } },
  { id: 'two_letters', label: 'Up to two letters differ', way: { by: 'levenshtein', radius: 2 } },
  { id: 'english', label: 'Sounds alike (said in English)', way: { by: 'double_metaphone' } },
  { id: 'cologne', label: 'Sounds alike (German names)', way: { by: 'cologne' } },
  { id: 'slavic', label: 'Sounds alike (Slavic and Yiddish names)', way: { by: 'daitch_mokotoff' } },
  {
    id: 'much_text',
    label: 'Much text in common (only texts that share 6 letters in a row are compared)',
    way: { by: 'compression', radius: 1, shared: 6 },
  },
] as const satisfies readonly (Choice<string> & { readonly way: ClusterWay })[];

export type WayId = (typeof ways)[number]['id'];

export function wayOf(id: WayId): ClusterWay {
  return ways.find((one) => one.id === id)?.way ?? ways[0].way;
}

/** Ways that compare text with text at length, and up to how many texts of a column they are offered for. */
const slow: ReadonlySet<WayId> = new Set<WayId>(['much_text']);
const mostForSlow = 500;

/** The ways that are quick enough for a column. */
export function waysFor(distinct: number): readonly Choice<WayId>[] {
  return ways.filter(({ id }) => distinct <= mostForSlow || !slow.has(id));
}
