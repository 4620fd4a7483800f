import type { EvidenceId } from './evidence.js';

/** One thing that a question cannot be answered without. */
export type Need =
  /** A field, or what stands in for it, usable in enough of the rows that should have it. */
  | {
      readonly needs: 'share';
      readonly of: EvidenceId;
      /** `with_limits` where part of the question can be answered without it. */
      readonly atWorst?: 'with_limits';
    }
  /** Any one of several, the best of which counts. */
  | { readonly needs: 'one_of'; readonly options: readonly Need[] }
  /** Enough people with both scores, and enough of those due, on each or on any of these instruments. */
  | { readonly needs: 'change'; readonly instruments: readonly string[]; readonly on: 'each' | 'any' }
  /** Enough people with a baseline on some instrument. */
  | { readonly needs: 'baseline' }
  /** Enough pairs in at least two groups of this field. */
  | { readonly needs: 'pairs_in_groups'; readonly by: 'ethnic_group' | 'imd_quintile' }
  /** A reference population; without it the question is answered in part. */
  | { readonly needs: 'reference' }
  /** A comparison group, which these data never hold. */
  | { readonly needs: 'comparator' };

/** What a funder or commissioner asks, and what an honest answer takes. */
export interface Question {
  /** Never reused: projects and reports quote it. */
  readonly id: string;
  readonly question: string;
  readonly needs: readonly Need[];
}
