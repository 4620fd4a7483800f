import type { Random } from '../random.js';
import type { Referral } from './types.js';

/** How one instrument's scores come about. Scores only: no wording of any questionnaire is kept here. */
export interface Model {
  readonly instrument: string;
  readonly mean: number;
  readonly sd: number;
  /** True mean change, in the instrument's own direction. */
  readonly change: number;
  readonly changeSd: number;
  readonly low: number;
  readonly high: number;
}

export const ons4: readonly Model[] = [
  { instrument: 'ons4_satisfaction', mean: 4.9, sd: 2.1, change: 0.6, changeSd: 1.7, low: 0, high: 10 },
  { instrument: 'ons4_worthwhile', mean: 5.2, sd: 2.2, change: 0.6, changeSd: 1.7, low: 0, high: 10 },
  { instrument: 'ons4_happy', mean: 4.8, sd: 2.3, change: 0.7, changeSd: 1.9, low: 0, high: 10 },
  { instrument: 'ons4_anxious', mean: 5.4, sd: 2.5, change: -0.6, changeSd: 2.1, low: 0, high: 10 },
];

export const swemwbs: Model = {
  instrument: 'swemwbs7',
  mean: 20.5,
  sd: 4.6,
  change: 1.6,
  changeSd: 3.6,
  low: 7,
  high: 35,
};
export const ucla: Model = {
  instrument: 'ucla3',
  mean: 2.2,
  sd: 0.6,
  change: -0.25,
  changeSd: 0.6,
  low: 1,
  high: 3,
};
export const mycaw: Model = {
  instrument: 'mycaw',
  mean: 4.3,
  sd: 1.1,
  change: -1,
  changeSd: 1.3,
  low: 0,
  high: 6,
};
export const pam: Model = {
  instrument: 'pam13',
  mean: 52,
  sd: 12,
  change: 4.2,
  changeSd: 9,
  low: 0,
  high: 100,
};

/** A score at the start and what it becomes; both whole numbers within the range. */
export function drawScores(random: Random, model: Model): { readonly start: number; readonly end: number } {
  const start = clamp(model, random.normal(model.mean, model.sd));
  return { start, end: clamp(model, start + random.normal(model.change, model.changeSd)) };
}

function clamp(model: Model, value: number): number {
  return Math.min(model.high, Math.max(model.low, Math.round(value)));
}

/** The instruments a site used on a date: each had its own, and one changed its mind. */
export function groupsInUse({ site, date }: Referral): readonly string[] {
  switch (site) {
    case 'Marbrook':
      return date >= '2023-01-01' ? ['ons4', 'mycaw'] : ['ons4'];
    case 'Tallowmere':
      return date < '2023-07-01' ? ['swemwbs'] : ['ons4'];
    case 'Pennock':
      return date >= '2022-10-01' ? ['ucla', 'pam'] : ['ucla'];
    default:
      return ['ons4'];
  }
}
