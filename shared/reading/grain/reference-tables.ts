import { headerKey } from '../../dataset/header-key.js';
import type { SourceColumn } from '../source.js';

interface ReferenceKind {
  readonly says: string;
  readonly needs: readonly RegExp[];
  readonly mostColumns: number;
}

/** Lists that describe places, practices and teams and never people; told by their headers. */
const kinds: readonly ReferenceKind[] = [
  {
    says: 'it lists postcodes with their small area',
    needs: [/^(?:postcode|pcds?|pcd7|pcd8)$/, /^lsoa/],
    mostColumns: 6,
  },
  {
    says: 'it lists small areas with their deprivation',
    needs: [/^lsoa|^datazone/, /imd|deprivation|decile/],
    mostColumns: 8,
  },
  {
    says: 'it lists how many people live where',
    needs: [/^(?:population|pop|persons|residents|usualresidents)$/],
    mostColumns: 8,
  },
  {
    says: 'it lists how many patients each practice has',
    needs: [/listsize|registeredpatients|numberofpatients/],
    mostColumns: 8,
  },
  {
    says: 'it lists staff in post',
    needs: [/^(?:fte|wte|wholetimeequivalent|fulltimeequivalent)$/],
    mostColumns: 8,
  },
];

const ofPeople = /person|client|patientid|nhsnumber|dob|birth|initials|referraldate|surname/;

/** What a reference table lists, or null where this is none. */
export function referenceKind(columns: readonly SourceColumn[]): string | null {
  const keys = columns.map(({ name }) => headerKey(name));
  if (keys.some((key) => ofPeople.test(key))) return null;
  const kind = kinds.find(
    ({ needs, mostColumns }) =>
      keys.length <= mostColumns && needs.every((need) => keys.some((key) => need.test(key))),
  );
  return kind?.says ?? null;
}
