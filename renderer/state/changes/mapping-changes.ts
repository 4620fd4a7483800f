import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { SourceProfile } from '../../../shared/project/profiles/source-profile.js';
import type { ProfileOffer } from '../../../shared/project/profiles/use-profiles.js';
import { changeKind, inItsWords } from './change-kind.js';

/** Where columns go. */
export const mappingChanges = {
  mapped: changeKind<{ readonly entries: readonly MappingEntry[]; readonly says: string }>({
    applied: (project, { entries }) => ({ ...project, mapping: entries.reduce(withEntry, project.mapping) }),
    said: inItsWords,
  }),
  /** How a known layout is matched, kept for the next extract. */
  profile_kept: changeKind<{ readonly profile: SourceProfile }>({
    applied: (project, { profile }) => ({
      ...project,
      sourceProfiles: [...project.sourceProfiles.filter(({ name }) => name !== profile.name), profile],
    }),
    said: ({ profile }) => `keeping how the columns of “${profile.name}” were matched`,
  }),
  profile_used: changeKind<{ readonly offer: ProfileOffer }>({
    applied: (project, { offer }) => ({
      ...project,
      mapping: offer.mapping.reduce(withEntry, project.mapping),
      decisions: [
        ...project.decisions.filter(({ about }) => !offer.decisions.some((one) => one.about === about)),
        ...offer.decisions,
      ],
    }),
    said: ({ offer }) => `matching ${offer.file} as in “${offer.profile}”`,
  }),
};

function withEntry(entries: readonly MappingEntry[], entry: MappingEntry): readonly MappingEntry[] {
  return [...entries.filter((other) => !isSameColumn(other, entry)), entry];
}

/** Whether two entries speak of the same column of the same table. */
export function isSameColumn(one: MappingEntry, other: MappingEntry): boolean {
  return (
    one.file === other.file &&
    one.sheet === other.sheet &&
    one.table === other.table &&
    one.index === other.index
  );
}
