import { instruments } from '../../../shared/dataset/instruments.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { fieldLabel, instrumentLabel } from '../../../shared/report/labels.js';
import { longMonth } from '../../../shared/report/words.js';
import { groupName } from '../../words/group-words.js';

/** Figures that are read together. */
export interface FigureSection {
  readonly id: string;
  readonly label: string;
  /** Figures over all. */
  readonly overall: readonly Figure[];
  /** The same figures split, one table for each way of splitting; cohorts have a table of their own. */
  readonly splits: readonly Split[];
}

export interface Split {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly Figure[];
}

const process: readonly {
  readonly id: string;
  readonly label: string;
  readonly starts: readonly string[];
}[] = [
  { id: 'activity', label: 'Referrals and people', starts: ['A1.', 'A2.', 'A3.', 'A4.'] },
  { id: 'waits', label: 'Waits', starts: ['A5.'] },
  { id: 'pathway', label: 'How far people get', starts: ['A6.'] },
  {
    id: 'attendance',
    label: 'Who is accepted, comes and stays',
    starts: ['A10.', 'A11.', 'A12.', 'A13.', 'A14.'],
  },
  { id: 'leaving', label: 'Why cases close', starts: ['A7.'] },
  { id: 'support', label: 'Support given', starts: ['A8.', 'A9.', 'A15.', 'A16.', 'A17.'] },
  { id: 'caseload', label: 'How long support lasts, and what is open', starts: ['A18.', 'A19.'] },
  { id: 'reach', label: 'Who is reached, and how well that is known', starts: ['C1.', 'C6.'] },
  {
    id: 'recording',
    label: 'Easier cases, targets and what recording takes',
    starts: ['E1.', 'E2.', 'E3.', 'D3.'],
  },
];

/** The process figures, in reading order; empty sections are left out. */
export function processSections(figures: readonly Figure[]): readonly FigureSection[] {
  const asked = process.map(({ id, label, starts }) =>
    section(
      id,
      label,
      figures.filter((figure) => starts.some((start) => figure.id.startsWith(start))),
    ),
  );
  return asked.filter(isFilled);
}

/** One section for each instrument that has figures, in the order of the dataset. */
export function instrumentSections(figures: readonly Figure[]): readonly FigureSection[] {
  const byInstrument = Object.keys(instruments).map((code) =>
    section(
      code,
      instrumentLabel(code),
      figures.filter((figure) => figure.id.startsWith('B') && instrumentOf(figure) === code),
    ),
  );
  return byInstrument.filter(isFilled);
}

function isFilled({ overall, splits }: FigureSection): boolean {
  return overall.length + splits.length > 0;
}

/** The instrument a figure is about: the last part of its id, for the figures that have one. */
export function instrumentOf({ id }: Figure): string | undefined {
  const last = id.split('.').at(-1);
  return last !== undefined && Object.hasOwn(instruments, last) ? last : undefined;
}

function section(id: string, label: string, figures: readonly Figure[]): FigureSection {
  const overall = figures.filter(({ by }) => by.length === 0);
  const split = figures.filter(({ by }) => by.length > 0 && by[0] !== 'cohort');
  const keys = [...new Set(split.map(splitKey))];
  const splits = keys.map((key) => {
    const own = figures.filter((figure) => splitKey(figure) === key);
    const [first] = own;
    const by = first?.by.map((field) => fieldLabel(field).toLowerCase()).join(' and ') ?? '';
    return { id: key, label: `${first?.label ?? key}, by ${by}`, figures: own };
  });
  return { id, label, overall, splits };
}

function splitKey({ id, by }: Figure): string {
  return by.length === 0 ? '' : `${id} ${by.join(' ')}`;
}

/** What the group of a split figure is called. */
export function groupWords({ by, group }: Figure): string {
  return by.map((field, i) => oneGroup(field, group[i] ?? '')).join(', ');
}

function oneGroup(field: string, code: string): string {
  return field === 'referral_month' ? longMonth(code) : groupName(field, code);
}
