import type { Engine } from '../engine/engine.js';
import type { PairingRule } from '../project/outcome-options.js';
import { makePairTables } from './pair-tables.js';
import { makePersonTable } from './person-table.js';
import { type Span, makeReferralTable } from './referral-table.js';

/** Make the tables that all figures are counted from; charts and panels may read them too. */
export function makeFigureTables(engine: Engine, span: Span, pairing?: PairingRule): void {
  makeReferralTable(engine, span);
  makePersonTable(engine);
  makePairTables(engine, pairing);
}
