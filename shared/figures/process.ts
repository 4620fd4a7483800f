import type { Engine } from '../engine/engine.js';
import { acceptance } from './acceptance.js';
import { appointments } from './appointments.js';
import { caseload } from './caseload.js';
import type { Draft } from './draft.js';
import { lengthOfSupport } from './length-of-support.js';
import { needsMet } from './needs-met.js';
import type { Span } from './referral-table.js';
import { takeUp } from './take-up.js';

/** A10 to A19: how the scheme works, from being taken on to being closed. */
export function processFigures(engine: Engine, { today, period }: Span): readonly Draft[] {
  return [
    ...acceptance(engine),
    ...appointments(engine),
    ...takeUp(engine),
    ...needsMet(engine),
    ...lengthOfSupport(engine),
    ...caseload(engine, today, period),
  ];
}
