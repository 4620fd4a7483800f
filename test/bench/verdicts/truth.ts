/** What was planted in one row of referrals, whatever its cells look like. Null means that the files do not say. */
export interface TrueReferral {
  /** ISO day of a date that can be read one way only and may be true. */
  readonly referredOn: string | null;
  readonly hasPerson: boolean;
  /** Whether another row carries the same referral number. */
  readonly sharesNumber: boolean;
  readonly source: boolean;
  readonly practice: string | null;
  readonly site: string | null;
  readonly worker: string | null;
  /** Usable as it stands in its own cell, whether or not the day of referral is known. */
  readonly age: 'as_given' | 'from_birth' | null;
  readonly gender: boolean;
  readonly ethnicGroup: string | null;
  readonly quintile: number | null;
  readonly need: boolean;
  readonly status: Status | null;
  readonly closedOn: boolean;
  readonly closureReason: boolean;
  readonly contacts: number | null;
  /** A date that may be true, one that cannot be used, or an empty cell. */
  readonly firstContact: 'good' | 'bad' | 'blank';
  readonly connections: number | null;
  readonly namesSupport: boolean;
  readonly saysStarted: boolean;
  readonly gpAttendance: boolean;
}

/** Where a referral stands. */
export type Status = 'waiting' | 'active' | 'closed' | 'rejected' | 'declined';

/** One completion of one instrument. */
export interface TrueScore {
  /** Place of the person's referral among the rows. */
  readonly row: number;
  readonly instrument: string;
  readonly isBaseline: boolean;
  /** ISO day, or null where none is given. */
  readonly on: string | null;
  readonly isValid: boolean;
}

/** A planted data set: its truth, and its files as text. */
export interface Planted {
  readonly seed: number;
  readonly rows: readonly TrueReferral[];
  readonly scores: readonly TrueScore[];
  /** Fields by which a population was supplied. */
  readonly populationBy: readonly ('ethnic_group' | 'imd_quintile')[];
  readonly files: readonly TextTable[];
  readonly references: readonly TextTable[];
}

/** A file to be written: header first. */
export interface TextTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The day up to which every planted data set is complete. */
export const today = '2024-03-31';
