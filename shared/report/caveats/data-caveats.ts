import { fieldLabel } from '../labels.js';
import { lastDay } from '../../figures/months.js';
import { shownCount } from '../shown.js';
import { longDate, sentence, several } from '../words.js';
import type { Caveat } from './caveat.js';

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
      return poor ? [sentence(`${fieldLabel(field)} is known for only ${known.printed}`)] : [];
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

/** Warnings about the data themselves, in the order in which they are printed. */
export const dataCaveats: readonly Caveat[] = [
  groupsUnknown,
  doubtfulDates,
  samePerson,
  noPersonId,
  partQuarter,
  smallNumbers,
  unanswered,
];
