import type { PopulationRow } from '../writers/reference.js';
import type { Twin } from '../writers/twin.js';
import {
  closures,
  connections,
  contactsPerPerson,
  peopleReferred,
  reReferrals,
  referralsReceived,
  sourceMix,
  waits,
} from './activity.js';
import { baseOf } from './base.js';
import { caseload, lengthOfSupport } from './caseload.js';
import { cascade } from './cascade.js';
import { creaming } from './creaming.js';
import { appointments, engagement } from './engagement.js';
import type { Figure } from './figure.js';
import { crossings } from './crossings.js';
import { needsOfPractices } from './practices.js';
import { gapsOverSteps } from './gaps.js';
import { gradients } from './gradients.js';
import { outcomes } from './outcomes.js';
import { needsMet, takeUp } from './provision.js';
import { known, reach } from './reach.js';
import { recordingLag } from './recording.js';
import { unequalReach } from './unequal.js';
import { heaping, recordingBurden } from './signals.js';
import { waitCurves } from './waiting.js';

/** The right answers, with the day and period they hold for. */
export interface Indicators {
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly figures: readonly Figure[];
}

/** Every figure of the union, by plain loops over the clean twin's rows. */
export function indicatorsOf(twin: Twin, population: readonly PopulationRow[]): Indicators {
  const base = baseOf(twin, population);
  const parts = [
    referralsReceived,
    peopleReferred,
    reReferrals,
    sourceMix,
    needsOfPractices,
    waits,
    waitCurves,
    cascade,
    closures,
    contactsPerPerson,
    connections,
    engagement,
    appointments,
    takeUp,
    needsMet,
    lengthOfSupport,
    caseload,
    outcomes,
    reach,
    gradients,
    unequalReach,
    gapsOverSteps,
    crossings,
    known,
    recordingLag,
    creaming,
    heaping,
  ];
  const figures = parts.flatMap((part) => part(base));
  return {
    today: base.today,
    period: { from: base.from, to: base.today },
    figures: [...figures, ...recordingBurden(twin, base, figures)],
  };
}

/** As JSON, one figure a line; twelve significant digits, which every machine agrees on. */
export function indicatorsText({ today, period, figures }: Indicators): string {
  const lines = figures.map((figure) => `    ${JSON.stringify(figure, rounded)}`);
  return `{\n  "today": "${today}",\n  "period": ${JSON.stringify(period)},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;
}
