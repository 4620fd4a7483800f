import type { KindId } from './catalogue.js';
import type { Figure } from './figure.js';

/** The figures that a reader takes away, over all; what a step does to them is worked out for each step. */
const headlineKinds: readonly KindId[] = [
  'A1.count',
  'A2.count',
  'A3.share',
  'A5.median',
  'A5.within28.share',
  'A6.reached.of_all',
  'A6.engaged.of_all',
  'A6.supported.of_all',
  'A6.completed.of_all',
  'A6.followed_up.of_all',
  'A7.declined.share',
  'A8.mean',
  'A9.count',
  'B1.share.<instrument>',
  'B2.of_eligible.<instrument>',
  'B3.mean.<instrument>',
  'B4.improved.<instrument>',
  'C6.known.<field>',
];

const patterns = headlineKinds.map((kind) => kind.replace(/\.<\w+>$/, '.'));

/** True for a headline figure over all; its splits are not. */
export function isHeadline({ id, by }: Pick<Figure, 'id' | 'by'>): boolean {
  return by.length === 0 && patterns.some((kind) => (kind.endsWith('.') ? id.startsWith(kind) : id === kind));
}
