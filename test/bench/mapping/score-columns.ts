import { swemwbsMetric } from '../../../shared/dataset/swemwbs-metric.js';
import { pick } from '../reading/random.js';
import { type Concept, type ScaleTrap, concept } from './concept.js';
import type { Life } from './life.js';
import { lastScoreNames, lastScoreTimes } from './unseen/last-headers.js';
import { scoreNames, scoreTimes } from './unseen/score-names.js';

/** How one instrument's numbers were entered. */
export type Entered =
  'usual' | 'metric' | 'mixed' | 'reversed' | 'part' | 'from_0' | 'level' | 'quintile' | 'rank';

interface Scored {
  readonly code: string;
  readonly trap?: ScaleTrap;
  readonly names: readonly string[];
  readonly low: number;
  readonly high: number;
  /** True where more is worse. */
  readonly falls?: true;
}

const scored: readonly (readonly Scored[])[] = [
  [
    {
      code: 'swemwbs7',
      trap: 'swemwbs',
      names: ['SWEMWBS', 'Short Warwick Edinburgh', 'S-WEMWBS total', 'swemwbs_tot', 'Wellbeing (SWEMWBS)'],
      low: 7,
      high: 35,
    },
  ],
  [
    {
      code: 'ons4_satisfaction',
      names: [
        'Life satisfaction',
        'ONS 1 satisfied',
        'satisfied',
        'ons_satis',
        'Overall, how satisfied are you with your life nowadays?',
      ],
      low: 0,
      high: 10,
    },
    {
      code: 'ons4_worthwhile',
      names: [
        'Worthwhile',
        'ONS 2 worthwhile',
        'worthwhile',
        'ons_worth',
        'To what extent do you feel the things you do are worthwhile?',
      ],
      low: 0,
      high: 10,
    },
    {
      code: 'ons4_happy',
      names: ['Happy yesterday', 'ONS 3 happy', 'happy', 'ons_happy', 'How happy did you feel yesterday?'],
      low: 0,
      high: 10,
    },
    {
      code: 'ons4_anxious',
      trap: 'anxious',
      names: [
        'Anxious yesterday',
        'ONS 4 anxious',
        'anxious',
        'ons_anx',
        'How anxious did you feel yesterday?',
      ],
      low: 0,
      high: 10,
      falls: true,
    },
  ],
  [
    {
      code: 'ucla3',
      trap: 'ucla',
      names: ['UCLA loneliness', 'UCLA-3 total', 'ucla_tot', 'Loneliness (UCLA 3 item)'],
      low: 3,
      high: 9,
      falls: true,
    },
  ],
  [
    {
      code: 'mycaw',
      trap: 'mycaw',
      names: ['MYCaW', 'mycaw_profile', 'MYCAW score'],
      low: 0,
      high: 6,
      falls: true,
    },
  ],
  [{ code: 'pam13', trap: 'pam', names: ['PAM', 'Patient Activation Measure', 'pam_sc'], low: 0, high: 100 }],
  [{ code: 'phq9', names: ['PHQ9', 'PHQ-9 total', 'phq_9'], low: 0, high: 27, falls: true }],
  [{ code: 'gad7', names: ['GAD7', 'GAD-7 total', 'gad_7'], low: 0, high: 21, falls: true }],
];

const times: readonly (readonly [string, string])[] = [
  ['pre', 'post'],
  ['start', 'end'],
  ['baseline', 'follow-up'],
  ['initial', 'final'],
  ['before', 'after'],
  ['T0', 'T1'],
  ['first meeting', 'last meeting'],
  ['1st', '2nd'],
  ['entry', 'exit'],
  ['time 1', 'time 2'],
  ['dechrau', 'diwedd'],
];
const shapes: readonly ((name: string, when: string) => string)[] = [
  (name, when) => `${name} ${when}`,
  (name, when) => `${when}_${name}`,
  (name, when) => `${name} (${when})`,
  (name, when) => `${when}: ${name}`,
  (name, when) => `${name}_${when}`,
];

/** How questionnaires and their times are headed; questionnaires that are not named keep their first names. */
export interface ScoreWording {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly times: readonly (readonly [string, string])[];
}

/** The wordings of a layout, as they head its scores. */
export const wordings: Readonly<Record<'first' | 'fresh' | 'unseen' | 'last', ScoreWording>> = {
  first: { names: {}, times },
  fresh: { names: {}, times },
  unseen: { names: scoreNames, times: scoreTimes },
  last: { names: lastScoreNames, times: lastScoreTimes },
};

/** How the numbers of a layout may have been entered, by instrument. */
export function chooseEntered(random: () => number): Readonly<Record<ScaleTrap, Entered>> {
  return {
    swemwbs: pick(random, ['usual', 'usual', 'metric', 'mixed']),
    anxious: pick(random, ['usual', 'usual', 'reversed', 'part']),
    ucla: pick(random, ['usual', 'usual', 'from_0']),
    mycaw: pick(random, ['usual', 'usual', 'reversed']),
    pam: pick(random, ['usual', 'usual', 'level']),
    imd: pick(random, ['usual', 'usual', 'usual', 'reversed', 'quintile', 'rank']),
  };
}

/**
 * Columns of scores at two times, from one or two questionnaires; sometimes single questions instead of a total. */
export function scoreColumns(
  random: () => number,
  entered: Readonly<Record<ScaleTrap, Entered>>,
  wording: ScoreWording,
): Concept[] {
  const [when, shape] = [pick(random, wording.times), pick(random, shapes)];
  const families = random() < 0.4 ? [pick(random, scored), pick(random, scored)] : [pick(random, scored)];
  return [...new Set(families)].flatMap((family) => {
    const style = Math.floor(random() * 4);
    const asItems = family.length === 1 && family[0]?.code === 'swemwbs7' && random() < 0.35;
    if (asItems) return itemColumns(when, shape);
    return [0, 1].flatMap((time) =>
      family.map((one) => {
        const names = wording.names[one.code] ?? one.names;
        const name = names[Math.min(style, names.length - 1)] ?? one.code;
        const truth = `total ${one.code} ${time === 0 ? 'baseline' : 'followup'}`;
        const cells = () => (life: Life) => scoreCell(one, life, { time, entered });
        return concept(truth, 1, cells, [shape(name, when[time] ?? '')], one.trap);
      }),
    );
  });
}

function itemColumns(
  when: readonly [string, string],
  shape: (name: string, when: string) => string,
): Concept[] {
  return [0, 1].flatMap((time) =>
    Array.from({ length: 7 }, (_, item) =>
      concept(
        `item_value swemwbs7 ${time === 0 ? 'baseline' : 'followup'} ${String(item + 1)}`,
        1,
        () => (life) =>
          missing(life, time) ??
          String(clamp(1 + Math.round(4 * life.fares[time === 0 ? 0 : 1] + life.random() - 0.5), 1, 5)),
        [shape(`SWEMWBS_${String(item + 1)}`, when[time] ?? '')],
      ),
    ),
  );
}

function scoreCell(
  { low, high, falls, trap }: Scored,
  life: Life,
  { time, entered }: { readonly time: number; readonly entered: Readonly<Record<ScaleTrap, Entered>> },
): string {
  const none = missing(life, time);
  if (none !== null) return none;
  const fares = life.fares[time === 0 ? 0 : 1];
  const noisy = clamp((falls === true ? 1 - fares : fares) + 0.25 * (life.random() - 0.5), 0, 1);
  const score = Math.round(low + noisy * (high - low));
  switch (trap === undefined ? 'usual' : entered[trap]) {
    case 'metric':
      return String(swemwbsMetric.get(score) ?? score);
    case 'mixed':
      return time === 0 ? String(score) : String(swemwbsMetric.get(score) ?? score);
    case 'reversed':
      return String(high + low - score);
    case 'part':
      return String(life.i % 200 >= 60 ? high + low - score : score);
    case 'from_0':
      return String(score - low);
    case 'level':
      return String(1 + Math.floor(Math.min(0.999, noisy) * 4));
    case 'usual':
    case 'quintile':
    case 'rank':
      return trap === 'pam' ? (score + 0.1).toFixed(1) : String(score);
  }
}

/** Fewer people answer the second time. */
function missing(life: Life, time: number): string | null {
  return life.random() < (time === 0 ? 0.12 : 0.35) ? '' : null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
