import type { Engine } from '../engine/engine.js';
import type { PairingRule } from '../project/outcome-options.js';
import { makePairTables } from './pair-tables.js';
import { makePersonTable } from './person-table.js';
import { type Span, makeReferralTable } from './referral-table.js';

/** The tables that all figures are counted from, each made by one statement, in their order. */
export const figureTables = [
  'figure_referral',
  'figure_person',
  'figure_pair',
  'figure_outcome',
  'figure_later',
] as const;

/** Make the tables that all figures are counted from; charts and panels may read them too. */
export function makeFigureTables(engine: Engine, span: Span, pairing?: PairingRule): void {
  makeReferralTable(engine, span);
  makePersonTable(engine);
  makePairTables(engine, pairing);
}
