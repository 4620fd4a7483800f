import type { Material } from './material.js';
import { fieldLabel } from './labels.js';
import { measuredInstruments } from './funder/instruments-measured.js';
import { shownCount } from './shown.js';
import { inWords, longDate, several } from './words.js';
import { lastDay } from './months.js';

/** A warning and the test on which it is printed; where the test fails it says nothing. */
interface Caveat {
  readonly id: string;
  readonly says: (material: Material) => readonly string[];
}

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

const lostDiffer: Caveat = {
  id: 'lost-differ',
  says: ({ book }) => {
    const differ = measuredInstruments(book).filter(({ code, change }) => {
      const sizes = ['score', 'age', 'female', 'core20'].map((part) =>
        Math.abs(book.one(`B6.${part}.${code}`)?.value ?? 0),
      );
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

const equityFields = [
  'age',
  'gender',
  'ethnic_category',
  'imd_decile',
  'preferred_language',
  'disability_impact',
  'employment_status',
];

const groupsUnknown: Caveat = {
  id: 'groups-unknown',
  says: ({ book }) =>
    equityFields.flatMap((field) => {
      const known = book.one(`C6.known.${field}`);
      const poor = known?.value !== undefined && known.value !== null && known.value < 0.7;
      return poor ? [`${fieldLabel(field)} is known for only ${known.printed}.`] : [];
    }),
};

const doubtfulDates: Caveat = {
  id: 'doubtful-dates',
  says: ({ context }) => {
    const doubtful = Object.entries(context.doubtfulDates).filter(([, count]) => count > 0);
    const assumed = context.steps.some(
      ({ action, on }) => on && action.does === 'dates' && action.includeDoubtful,
    );
    return doubtful.map(([field, count]) => {
      const way = assumed
        ? 'They are read in the likely order.'
        : 'They are left out until somebody decides.';
      return `${fieldLabel(field)}: ${shownCount(count, context.disclosure)} dates could be read two ways. ${way}`;
    });
  },
};

const samePerson: Caveat = {
  id: 'same-person',
  says: ({ context }) =>
    context.people.possible === 0
      ? []
      : [
          `${shownCount(context.people.possible, context.disclosure)} rows may belong to a person already counted. They are counted apart.`,
        ],
};

const noPersonId: Caveat = {
  id: 'no-person-id',
  says: ({ context }) => {
    const referralTables = new Set(
      context.mapping.filter(({ target }) => target?.field === 'referral_date').map(({ table }) => table),
    );
    const named = new Set(
      context.mapping
        .filter(({ target }) => target?.field === 'person_id' || target?.field === 'nhs_number')
        .map(({ table }) => table),
    );
    const without = [...referralTables].filter((table) => !named.has(table)).length;
    return without === 0
      ? []
      : [`In ${several(without, 'table')} no column names the person, so each row counts as another person.`];
  },
};

const partQuarter: Caveat = {
  id: 'part-quarter',
  says: ({ context }) => {
    const { from, to } = context.period;
    const begins = ['01-01', '04-01', '07-01', '10-01'].includes(from.slice(5));
    const month = to.slice(0, 7);
    const ends = [3, 6, 9, 12].includes(Number(to.slice(5, 7))) && Number(to.slice(8)) === lastDay(month);
    return begins && ends
      ? []
      : [
          `The period runs from ${longDate(from)} to ${longDate(to)}, so its first or last quarter is not whole.`,
        ];
  },
};

const smallNumbers: Caveat = {
  id: 'small-numbers',
  says: ({ context }) => {
    const hidden = context.figures.filter(({ suppressed }) => suppressed).length;
    return hidden === 0 ? [] : ['Some numbers are too small to be shown, so that nobody can be recognised.'];
  },
};

const unanswered: Caveat = {
  id: 'unanswered',
  says: ({ context }) => {
    const open = context.verdicts.filter(({ verdict }) => verdict === 'not_possible').length;
    return open === 0
      ? []
      : [`${several(open, 'question')} cannot be answered yet; the verdict table says what each lacks.`];
  },
};

/** Every warning a report may generate, in the order in which it prints them. */
export const caveats: readonly Caveat[] = [
  noComparison,
  lossToFollowUp,
  lostDiffer,
  severalTools,
  groupsUnknown,
  doubtfulDates,
  samePerson,
  noPersonId,
  partQuarter,
  smallNumbers,
  unanswered,
];

/** The warnings whose test fires on these data. */
export function caveatLines(material: Material): readonly string[] {
  return caveats.flatMap(({ says }) => says(material));
}
