import { disclosureProfiles, disclosureProfile } from '../stats/disclosure-profiles.js';
import type { DisclosureProfile } from '../stats/disclosure.js';
import { type OwnProfile, profileOfOwn } from './own-profile.js';

/** What settings say of print: the rule that was chosen, and those that an analyst made. */
export interface ProfileChoice {
  /** Id of a shipped rule or of an own one. */
  readonly disclosure: string;
  readonly disclosureProfiles?: readonly OwnProfile[];
}

/** The rule that these settings name; the default where there is none, so that a slip discloses nothing. */
export function profileInForce(choice: ProfileChoice): DisclosureProfile {
  return (
    profilesToChoose(choice).find(({ id }) => id === choice.disclosure) ??
    disclosureProfile(choice.disclosure)
  );
}

/** Every rule that may be chosen: the shipped ones, then the project's own. */
export function profilesToChoose({
  disclosureProfiles: own = [],
}: Pick<ProfileChoice, 'disclosureProfiles'>): readonly DisclosureProfile[] {
  return [...disclosureProfiles, ...own.map(profileOfOwn)];
}

/** The rule that a person typed, by id or by name, whatever the case; undefined where there is none. */
export function profileCalled(
  typed: string,
  choice: Pick<ProfileChoice, 'disclosureProfiles'>,
): DisclosureProfile | undefined {
  const wanted = typed.trim().toLowerCase();
  return profilesToChoose(choice).find(
    ({ id, label, own }) => id === wanted || (own === true && label.toLowerCase() === wanted),
  );
}
