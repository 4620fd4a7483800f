import type { EvidenceId } from './evidence.js';

/** Groups by which a question may set people side by side. */
export type GroupField = 'ethnic_group' | 'imd_quintile';

/** How much is enough for a full answer and for one with limits; a share is 0–1. */
export interface Enough {
  readonly supported: number;
  readonly withLimits: number;
}

/** One thing that a question cannot be answered without. */
export type Need =
  /** A field, or what stands in for it, usable in enough of the rows that should have it. */
  | {
      readonly needs: 'share';
      readonly of: EvidenceId;
      /** `with_limits` where part of the question can be answered without it. */
      readonly atWorst?: 'with_limits';
      /** In place of the threshold of this kind of field. */
      readonly enough?: Enough;
    }
  /** Any one of several, the best of which counts. */
  | { readonly needs: 'one_of'; readonly options: readonly Need[] }
  /** Several that have to hold together; stands inside `one_of`. */
  | { readonly needs: 'all_of'; readonly parts: readonly Need[] }
  /** One row a referral: no two rows with one referral number. */
  | { readonly needs: 'grain'; readonly atWorst?: 'with_limits' }
  /** Usable referral dates in so many months, from the first to the last. */
  | { readonly needs: 'window'; readonly months: Enough }
  /** So many referrals, or people, to say anything of. */
  | { readonly needs: 'count'; readonly of: 'referrals' | 'people'; readonly least: Enough }
  /** At least two places with enough referrals each to be set side by side. */
  | { readonly needs: 'places'; readonly of: 'scheme' | 'practice' | 'worker' }
  /** Enough people with both scores, and enough of those due, on each or on any of these instruments. */
  | { readonly needs: 'change'; readonly instruments: readonly string[]; readonly on: 'each' | 'any' }
  /** Scores that run the same way in every table; what is not used is left out. */
  | { readonly needs: 'same_scale'; readonly instruments: readonly string[] }
  /** Enough people with a baseline on some instrument. */
  | { readonly needs: 'baseline' }
  /** Enough pairs in at least two groups of this field, on each of these instruments that is used. */
  | {
      readonly needs: 'pairs_in_groups';
      readonly by: GroupField;
      readonly instruments: readonly string[];
    }
  /** A reference population by this field; without it the question is answered in part. */
  | { readonly needs: 'reference'; readonly by: GroupField }
  /** A comparison group, which these data never hold. */
  | { readonly needs: 'comparator' };

/** What a funder or commissioner asks, and what an honest answer takes. */
export interface Question {
  /** Never reused: projects and reports quote it. */
  readonly id: string;
  readonly question: string;
  readonly needs: readonly Need[];
}
