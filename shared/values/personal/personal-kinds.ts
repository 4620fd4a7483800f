import { nhsNumber } from '../nhs-number.js';
import { postcode } from '../postcode.js';

/** What in free text can point at a person. */
export type PersonalKind = 'nhs_number' | 'email' | 'phone' | 'address' | 'postcode' | 'birth_date' | 'name';

/** How one kind is found: a pattern, and what a match must pass besides. */
export interface PersonalPattern {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly holds?: (match: string) => boolean;
}

const streets =
  'street|st|road|rd|lane|ln|avenue|ave|close|court|ct|drive|dr|crescent|terrace|place|gardens|grove|square|mews|hill|row|walk|way|parade|rise|heol|stryd|ffordd';
const titles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Prof|Sir';
const relations =
  'wife|husband|partner|daughter|son|mother|mum|father|dad|sister|brother|niece|nephew|aunt|uncle|friend|neighbour|carer|gran|grandson|granddaughter|called|named|son-in-law|daughter-in-law';
const capitalised = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const day = '\\d{1,2}(?:st|nd|rd|th)?[\\s./-]+(?:\\d{1,2}|\\p{L}{3,9})[\\s./-]+\\d{2,4}|\\d{4}-\\d{2}-\\d{2}';
/** Words that stand after a relation and begin a sentence or a plan, not a name. */
const noNames = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December The This That She He They It We Has Is Was Will Wants Would Can Age Group Club Cafe Centre GP NHS And But Also No Not To From In On At Of'.split(
    ' ',
  ),
);

/**
 * In the order in which they are looked for; what one has taken, the next no longer sees. The
 * check digit tells NHS numbers from telephone numbers written without a leading zero.
 */
export const personalPatterns: readonly PersonalPattern[] = [
  { kind: 'email', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  {
    kind: 'nhs_number',
    pattern: /(?<![\d+.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d])/g,
    holds: (match) => nhsNumber(match) !== null,
  },
  {
    kind: 'nhs_number',
    pattern: /(?<=\bnhs\W{0,3}(?:no|num|number|#)?\W{0,3})\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/gi,
  },
  {
    kind: 'phone',
    pattern: /(?<!\d\.?)(?:(?:\+44|0044)[\s.-]{0,2}(?:\(0\))?|\(?0)(?:[\s().-]{0,2}\d){9,10}(?![\s.-]?\d)/g,
  },
  { kind: 'phone', pattern: /(?<![\d.])7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/g },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?:\\b(?:flat|apartment|apt|unit|room)\\s+\\d+[a-z]?,?\\s+)?\\b\\d{1,4}[a-z]?,?\\s+(?:[\\p{L}'’-]+\\s+){1,3}(?:${streets})\\b\\.?`,
      'giu',
    ),
    holds: (match) => /\p{Lu}/u.test(match.replace(/^\D*\d+\S*\s/u, '')),
  },
  { kind: 'address', pattern: /\b(?:flat|apartment)\s+\d+[a-z]?\b/gi },
  {
    kind: 'postcode',
    pattern: /\b[a-z]{1,2}\d[a-z\d]?\s?\d[abd-hjlnp-uw-z]{2}\b/gi,
    holds: (match) => postcode(match) !== null,
  },
  {
    kind: 'birth_date',
    pattern: new RegExp(
      `\\b(?:dob|d\\.o\\.b\\.?|born(?:\\s+on)?|date\\s+of\\s+birth|birthday)\\W{0,4}(?:${day})`,
      'giu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `\\b(?:${titles})\\b\\.?\\s+(?:\\p{Lu}\\.?\\s+)?${capitalised}(?:\\s+${capitalised})?`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<=\\b(?:${relations})(?:\\s+is|,)?\\s+)${capitalised}(?:\\s+${capitalised})?`,
      'gu',
    ),
    holds: (match) => !noNames.has(match.split(/\s/)[0] ?? ''),
  },
];

/** What a masked text shows in place of each kind. */
export const personalWords: Readonly<Record<PersonalKind, string>> = {
  nhs_number: 'NHS number',
  email: 'e-mail address',
  phone: 'telephone number',
  address: 'address',
  postcode: 'postcode',
  birth_date: 'date of birth',
  name: 'name',
};

/** Part of a pattern for the engine: text without any of these holds nothing that is looked for. */
export const mayBePersonal = `@|[0-9]{3}|[0-9][ .()-]{1,2}[0-9]|[0-9][A-Za-z]{2}|[0-9] ?[A-Za-z']+ |(?i)\\bflat |\\b(${titles})\\b|(?i)\\b(${relations})\\b|(?i)\\b(dob|d\\.o\\.b|born|birth)`;
