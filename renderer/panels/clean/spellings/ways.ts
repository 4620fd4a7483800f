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
] as const satisfies readonly (Choice<string> & { readonly way: ClusterWay })[];

export type WayId = (typeof ways)[number]['id'];

export function wayOf(id: WayId): ClusterWay {
  return ways.find((one) => one.id === id)?.way ?? ways[0].way;
}
