/** What is true of the made-up scheme, before anybody has typed anything. */

/** Which system a referral was recorded in: the workbook (A1) or the platform (A2). */
export type System = 'workbook' | 'platform';

export interface Place {
  readonly lsoa: string;
  readonly decile: number;
  readonly rank: number;
  readonly site: string;
  readonly postcodes: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly firstName: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly gender: '1' | '2' | '3';
  readonly ethnic: string;
  readonly place: Place;
  readonly postcode: string;
  readonly practice: string;
  readonly language: string;
  readonly disability: string;
  readonly employment: string;
  /** The pair that must not be merged with somebody who looks the same. */
  readonly trap: string | null;
}

/** What a system holds about a person: codes, '' where it was never asked. */
export interface Recorded {
  readonly birthDate: string;
  readonly ageKnown: boolean;
  readonly gender: string;
  readonly ethnic: string;
  readonly placeKnown: boolean;
  readonly practice: string;
  readonly language: string;
  readonly interpreter: string;
  readonly disability: string;
  readonly employment: string;
}

/** A referral as it was received, before anything happened. */
export interface Received {
  readonly person: Person;
  readonly system: System;
  readonly site: string;
  readonly date: string;
}

export interface Contact {
  readonly date: string;
  readonly time: string;
  readonly medium: string;
  readonly attended: string;
  readonly type: string;
  readonly minutes: string;
}

export interface Onward {
  readonly date: string;
  readonly supportType: string;
  readonly provider: string;
  readonly mode: string;
  readonly started: string;
}

export interface Referral extends Received {
  readonly id: string;
  readonly recorded: Recorded;
  readonly source: string;
  readonly worker: string;
  readonly needs: readonly string[];
  readonly rejection: string;
  readonly status: string;
  readonly firstContact: string;
  readonly planDate: string;
  readonly closureDate: string;
  readonly closureReason: string;
  readonly contacts: readonly Contact[];
  readonly onward: readonly Onward[];
}

export interface Measure {
  readonly referral: Referral;
  readonly instrument: string;
  readonly timepoint: 'baseline' | 'interim' | 'followup' | 'closure';
  readonly date: string;
  /** The total as text, exactly as it is written everywhere. */
  readonly total: string;
  /** Item scores where the system keeps them. */
  readonly items: readonly number[];
  readonly origin: 'workbook' | 'form' | 'platform';
}

export interface Truth {
  readonly people: readonly Person[];
  readonly referrals: readonly Referral[];
  readonly measures: readonly Measure[];
  readonly places: readonly Place[];
}
