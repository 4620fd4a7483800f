import { instruments } from '../dataset/instruments.js';

/** How the answers to an instrument's items make its total, as published or as our domain terms state it. */
export interface ItemScoring {
  readonly instrument: string;
  readonly items: number;
  /** With fewer items answered there is no total. */
  readonly least: number;
  /** Added up; their mean; or their mean taken for every item, where some may be missing. */
  readonly how: 'sum' | 'mean' | 'mean_for_all';
}

const rules: Readonly<Record<string, Pick<ItemScoring, 'how'> & { readonly mayMiss: number }>> = {
  swemwbs7: { how: 'sum', mayMiss: 0 },
  wemwbs14: { how: 'mean_for_all', mayMiss: 3 },
  ucla3: { how: 'sum', mayMiss: 0 },
  djg6: { how: 'sum', mayMiss: 1 },
  mycaw: { how: 'mean', mayMiss: 2 },
  star_wellbeing: { how: 'sum', mayMiss: 0 },
  phq9: { how: 'mean_for_all', mayMiss: 2 },
  gad7: { how: 'mean_for_all', mayMiss: 1 },
};

/**
 * Instruments that are scored from items. Others never are: PAM only by its owner's
 * licensed table, EQ-5D only with a value set, single questions not at all.
 */
export const itemScoring: readonly ItemScoring[] = Object.entries(rules).flatMap(
  ([instrument, { how, mayMiss }]) => {
    const items = instruments[instrument]?.items;
    return items === undefined ? [] : [{ instrument, items, least: items - mayMiss, how }];
  },
);
