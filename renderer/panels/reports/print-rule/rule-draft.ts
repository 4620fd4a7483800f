import {
  type OwnProfile,
  faultInOwnProfile,
  ownProfileId,
} from '../../../../shared/disclosure/own-profile.js';

/** What stands in the form of a rule of print. */
export interface RuleDraft {
  readonly name: string;
  readonly upTo: string;
  readonly base: string;
  readonly zeroShown: boolean;
  readonly secondary: boolean;
  readonly certainShown: boolean;
  readonly source: string;
}

/** The form as it opens: the usual rule without a name. */
export const emptyRule: RuleDraft = {
  name: '',
  upTo: '7',
  base: '5',
  zeroShown: true,
  secondary: true,
  certainShown: true,
  source: '',
};

/** A rule of the project back in the form. */
export function draftOfRule({ id: _id, date: _date, upTo, base, ...rest }: OwnProfile): RuleDraft {
  return { ...rest, upTo: String(upTo), base: String(base) };
}

/** The rule in the form, or one sentence on what is missing. `date` is an ISO day. */
export function ruleOfDraft(draft: RuleDraft, date: string): OwnProfile | string {
  const rule: OwnProfile = {
    ...draft,
    id: ownProfileId(draft.name),
    name: draft.name.trim(),
    upTo: Number(draft.upTo),
    base: Number(draft.base),
    source: draft.source.trim(),
    date,
  };
  return faultInOwnProfile(rule) ?? rule;
}
