import type { VerdictWord } from './verdict.js';

/** How much is enough, and why there. */
export interface Threshold {
  readonly id: string;
  /** Least for a full answer. */
  readonly supported: number;
  /** Least for an answer with limits. */
  readonly withLimits: number;
  readonly reason: string;
}

/** The thresholds of every verdict. Shares are 0–1. */
export const thresholds = {
  field: {
    id: 'field',
    supported: 0.9,
    withLimits: 0.7,
    reason:
      'Under one row in ten missing moves few figures; above three in ten the rest may be unlike the whole.',
  },
  group: {
    id: 'group',
    supported: 0.8,
    withLimits: 0.5,
    reason: 'Equity fields are the worst recorded; where half are unknown a group’s share says nothing.',
  },
  pairs: {
    id: 'pairs',
    supported: 30,
    withLimits: 10,
    reason: 'Warwick advises at least 30 people with both scores; below ten a mean says little of anyone.',
  },
  followUp: {
    id: 'follow-up',
    supported: 0.6,
    withLimits: 0.4,
    reason:
      'People lost to follow-up differ from those kept; where most are lost change cannot be told from loss.',
  },
  baseline: {
    id: 'baseline',
    supported: 30,
    withLimits: 10,
    reason: 'Those kept and those lost are compared only where both can be described.',
  },
  grain: {
    id: 'grain',
    supported: 0.9,
    withLimits: 0.7,
    reason: 'Rows that share a referral number count one referral twice, or two as one.',
  },
  link: {
    id: 'link',
    supported: 0.9,
    withLimits: 0.7,
    reason: 'Contacts that find no referral, or do not say who came, make every count too low.',
  },
  groupsWithPairs: {
    id: 'groups-with-pairs',
    supported: 2,
    withLimits: 2,
    reason: 'A difference between groups takes two of them, each with at least ten pairs.',
  },
  places: {
    id: 'places',
    supported: 2,
    withLimits: 2,
    reason: 'A difference between sites or workers takes two of them, each with at least ten referrals.',
  },
} as const satisfies Record<string, Threshold>;

/** Names of the thresholds. */
export type ThresholdId = keyof typeof thresholds;

/** A set of thresholds, which an analyst may have changed with a reason. */
export type Thresholds = Readonly<Record<ThresholdId, Threshold>>;

/** Where a number stands against its threshold. */
export function metBy(
  value: number,
  { supported, withLimits }: Pick<Threshold, 'supported' | 'withLimits'>,
): VerdictWord {
  if (value >= supported) return 'supported';
  return value >= withLimits ? 'with_limits' : 'not_possible';
}

const order: readonly VerdictWord[] = ['not_possible', 'with_limits', 'supported'];

/** The worst of several verdicts; of none, supported. */
export function worst(words: readonly VerdictWord[]): VerdictWord {
  return order.find((word) => words.includes(word)) ?? 'supported';
}

/** Whether the first verdict is better than the second. */
export function isBetter(word: VerdictWord, than: VerdictWord): boolean {
  return order.indexOf(word) > order.indexOf(than);
}
