import { instruments } from '../../../shared/dataset/instruments.js';
import { type EvidenceId, evidence } from '../../../shared/questions/evidence.js';
import type { Enough, GroupField, Need } from '../../../shared/questions/question.js';
import { groupFieldWords, placeWords } from '../../words/need-words.js';

/** The needs that the form offers; those made of several others come with a project only. */
export type NeedKind = Exclude<Need['needs'], 'one_of' | 'all_of'>;

/** A need as it stands in the form: every part that some need may have, numbers as text. */
export interface NeedDraft {
  readonly needs: NeedKind;
  readonly evidence: EvidenceId;
  readonly people: 'referrals' | 'people';
  readonly places: keyof typeof placeWords;
  readonly instrument: string;
  readonly by: GroupField;
  /** How much is enough for a full answer, and for one with limits; a share in per cent. Empty for the usual. */
  readonly full: string;
  readonly limits: string;
}

export const emptyNeed: NeedDraft = {
  needs: 'share',
  evidence: 'referral_date',
  people: 'referrals',
  places: 'practice',
  instrument: Object.keys(instruments)[0] ?? '',
  by: 'ethnic_group',
  full: '',
  limits: '',
};

/** The need that a draft stands for; numbers that are none are found out by the check of the question. */
export function needOf(draft: NeedDraft): Need {
  const { needs, evidence: of, people, places, instrument, by } = draft;
  switch (needs) {
    case 'share': {
      const enough = enoughOf(draft, 0.01);
      return enough === undefined ? { needs, of } : { needs, of, enough };
    }
    case 'window':
      return { needs, months: enoughOf(draft, 1) ?? nothing };
    case 'count':
      return { needs, of: people, least: enoughOf(draft, 1) ?? nothing };
    case 'places':
      return { needs, of: places };
    case 'change':
      return { needs, instruments: [instrument], on: 'each' };
    case 'same_scale':
      return { needs, instruments: [instrument] };
    case 'pairs_in_groups':
      return { needs, by, instruments: [instrument] };
    case 'reference':
      return { needs, by };
    case 'grain':
    case 'baseline':
    case 'comparator':
      return { needs };
  }
}

const nothing: Enough = { supported: Number.NaN, withLimits: Number.NaN };

function enoughOf({ full, limits }: NeedDraft, unit: number): Enough | undefined {
  if (full.trim() === '' && limits.trim() === '') return undefined;
  const supported = Number(full) * unit;
  return { supported, withLimits: limits.trim() === '' ? supported : Number(limits) * unit };
}

/** The needs by name. */
export const needChoices: readonly { readonly id: NeedKind; readonly label: string }[] = [
  { id: 'share', label: 'Rows that say something' },
  { id: 'count', label: 'A number of referrals or people' },
  { id: 'window', label: 'A number of months' },
  { id: 'places', label: 'Places to set side by side' },
  { id: 'change', label: 'A first and a second score' },
  { id: 'baseline', label: 'A first score on any questionnaire' },
  { id: 'same_scale', label: 'Scores that run the same way' },
  { id: 'pairs_in_groups', label: 'Pairs of scores in groups' },
  { id: 'reference', label: 'Population figures' },
  { id: 'grain', label: 'One row for each referral' },
  { id: 'comparator', label: 'A comparison group' },
];

export const evidenceChoices = (Object.keys(evidence) as EvidenceId[]).map((id) => ({
  id,
  label: capital(evidence[id].has),
}));

export const peopleChoices = [
  { id: 'referrals', label: 'Referrals' },
  { id: 'people', label: 'People' },
] as const;

export const placeChoices = (['scheme', 'practice', 'worker'] as const).map((id) => ({
  id,
  label: capital(placeWords[id]),
}));

export const groupChoices = (['ethnic_group', 'imd_quintile'] as const).map((id) => ({
  id,
  label: capital(groupFieldWords[id]),
}));

export const instrumentChoices = Object.values(instruments).map(({ code, label }) => ({ id: code, label }));

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
