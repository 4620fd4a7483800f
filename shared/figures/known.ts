import type { Engine } from '../engine/engine.js';
import { countAll } from './counting.js';
import { type Draft, shareDraft } from './draft.js';
import { equityFields, equityLabels, knownColumn } from './equity-fields.js';

/** C6: the share of referrals with a usable value of each equity field. */
export function knownShares(engine: Engine): readonly Draft[] {
  return equityFields.map((field) => {
    const { n, of } = countAll(engine, 'figure_referral', { having: knownColumn(field) });
    const part = { code: field, label: equityLabels[field] };
    return shareDraft('C6.known.<field>', { n, of, missing: of - n, place: { part } });
  });
}
