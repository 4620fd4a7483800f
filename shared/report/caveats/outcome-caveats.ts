import { measuredInstruments } from '../funder/instruments-measured.js';
import { inWords, several } from '../words.js';
import type { Caveat } from './caveat.js';

const noComparison: Caveat = {
  id: 'no-comparison',
  says: ({ book }) =>
    measuredInstruments(book).some(({ change }) => change.status !== 'withheld')
      ? [
          'There is no comparison group. Scores may change for reasons outside the scheme.',
          'People are often referred at a low point, and low scores tend to rise again by themselves (regression to the mean).',
        ]
      : [],
};

const lossLimits = [0.6, 0.4, 0.2] as const;

/** Of those due a follow-up, the share that is lost, told by the highest limit it passes. */
const lossToFollowUp: Caveat = {
  id: 'loss-to-follow-up',
  says: ({ book }) => {
    const losses = measuredInstruments(book).flatMap(({ code, short, change }) => {
      const rate = change.status === 'withheld' ? undefined : book.one(`B2.of_eligible.${code}`);
      const lost = rate?.value === undefined || rate.value === null ? 0 : 1 - rate.value;
      const limit = lossLimits.find((least) => lost > least);
      return limit === undefined || rate === undefined
        ? []
        : [{ limit, line: `${short} (followed up: ${rate.printed})` }];
    });
    return lossLimits.flatMap((limit) => {
      const lines = losses.filter((loss) => loss.limit === limit).map(({ line }) => line);
      return lines.length === 0
        ? []
        : [`More than ${String(limit * 100)} % of those due a follow-up have none. ${lines.join('; ')}.`];
    });
  },
};

/** Comparisons of B6 that chance does not make large by itself. */
const onTheirOwn = ['score', 'age', 'female', 'core20', 'no_age', 'no_gender', 'no_ethnic_group', 'no_imd'];

const lostDiffer: Caveat = {
  id: 'lost-differ',
  says: ({ book }) => {
    const differ = measuredInstruments(book).filter(({ code, change }) => {
      const sizes = onTheirOwn.map((part) => Math.abs(book.one(`B6.${part}.${code}`)?.value ?? 0));
      return change.status !== 'withheld' && sizes.some((size) => size > 0.1);
    });
    return differ.length === 0
      ? []
      : [
          `People followed up differ from people lost at baseline (${inWords(differ.map(({ short }) => short))}).`,
        ];
  },
};

const severalTools: Caveat = {
  id: 'several-tools',
  says: ({ book }) => {
    const shown = measuredInstruments(book).filter(({ change }) => change.status !== 'withheld');
    return shown.length < 2
      ? []
      : [`${several(shown.length, 'instrument')} were used. Their results are not added together.`];
  },
};

/** From this share on, a scale that ends too soon hides change. */
const manyAtTheEnd = 0.15;

const startedAtTheBest: Caveat = {
  id: 'started-at-the-best',
  says: ({ book }) =>
    measuredInstruments(book).flatMap(({ code, short, change }) => {
      const share = change.status === 'withheld' ? undefined : book.one(`B1.at_best.${code}`);
      const isMany = (share?.shown?.value ?? 0) >= manyAtTheEnd;
      return share === undefined || !isMany
        ? []
        : [`${short}: ${share.printed} started at the best score, where nothing can get better.`];
    }),
};

/** Warnings about before and after, in the order in which they are printed. */
export const outcomeCaveats: readonly Caveat[] = [
  noComparison,
  lossToFollowUp,
  lostDiffer,
  startedAtTheBest,
  severalTools,
];
