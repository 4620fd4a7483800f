import type { RecordName } from '../dataset/field.js';
import { linkFields, recordFields } from '../dataset/fields.js';
import { headerKey } from '../dataset/header-key.js';
import type { NamedField } from '../profile/header-fields.js';
import { unmangled } from '../reading/text/unmangled.js';
import { type HeaderWords, headerWords, placeOf } from './header-words.js';

/** How far a header names a field, and why. */
export interface HeaderMatch {
  readonly named: NamedField;
  /** 0–1. */
  readonly score: number;
  /** Completes the sentence “The header …”. */
  readonly why: string;
}

interface Spelling {
  readonly named: NamedField;
  readonly text: string;
  readonly key: string;
  readonly header: HeaderWords;
}

const scores = {
  machine: 1,
  listed: 0.95,
  spelt: 0.9,
  afterBand: 0.9,
  sameWords: 0.85,
  typing: 0.75,
} as const;
/** A spelling inside a longer header is the surer the more of the header it fills. */
const inside = { least: 0.3, most: 0.82 } as const;
/** Shorter keys have too many neighbours to forgive a letter. */
const leastLettersForTyping = 7;

/** Words that make a header speak of somebody else than the person referred. */
const somebodyElse = new Set([
  'carer',
  'carers',
  'child',
  'children',
  'emergency',
  'kin',
  'nok',
  'parent',
  'partner',
  'spouse',
  'guardian',
  'staff',
]);

/** Listed spellings that mean a part of an address as often. */
const unclear = new Set(['locality']);

const spellings = new Map<RecordName, readonly Spelling[]>();

/** Fields of a record that a header may name, surest first; each field once. */
export function matchHeader(typed: string, record: RecordName): readonly HeaderMatch[] {
  const header = unmangled(typed) ?? typed;
  const parts = headerWords(header);
  const key = headerKey(header);
  const best = new Map<string, HeaderMatch>();
  for (const spelling of spellingsOf(record)) {
    const match = lessForLinks(matchSpelling({ header, key, parts }, spelling));
    const known = best.get(spelling.named.name);
    if (match !== null && (known === undefined || match.score > known.score))
      best.set(spelling.named.name, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** In a table of contacts a “case no” is the referral's before it is the person's: links come second. */
function lessForLinks(match: HeaderMatch | null): HeaderMatch | null {
  if (match === null) return null;
  const { record, name } = match.named;
  return name === 'person_id' && Object.hasOwn(linkFields[record], name)
    ? { ...match, score: match.score * 0.93 }
    : match;
}

interface Header {
  readonly header: string;
  readonly key: string;
  readonly parts: HeaderWords;
}

function matchSpelling(
  { header, key, parts }: Header,
  { named, text, key: spelt, header: words }: Spelling,
): HeaderMatch | null {
  const found = (score: number, why: string): HeaderMatch => ({ named, score, why });
  if (key === '' || isForSomebodyElse(parts, words) || isElsewhere(parts, named.name)) return null;
  if (header.trim().toLowerCase() === named.name)
    return found(scores.machine, `is the name of ${named.field.label}`);
  if (key === spelt && unclear.has(key)) return found(scores.typing, `is a spelling of ${named.field.label}`);
  if (key === spelt) return found(scores.listed, `is a listed spelling of ${named.field.label}`);
  if (isSame(parts.core, words.core)) return found(scores.spelt, `means ${named.field.label}`);
  if (endsWith(parts.words, words.words) && words.words.length < parts.words.length && isSure(words)) {
    return found(
      Math.min(scores.afterBand, bandScore(parts, words)),
      `ends in a spelling of ${named.field.label} (${text})`,
    );
  }
  if (isSame([...parts.core].sort(), [...words.core].sort()))
    return found(scores.sameWords, `has the words of ${named.field.label}`);
  if (key.length >= leastLettersForTyping && isOneOff(key, spelt))
    return found(scores.typing, `is one letter off ${named.field.label}`);
  return insideMatch(parts, { named, text, key: spelt, header: words });
}

/** One word alone in front of a band is weaker the more stands in front of it. */
function bandScore(parts: HeaderWords, words: HeaderWords): number {
  return words.words.length >= 2 ? 1 : 1 - 0.06 * (parts.core.length - words.core.length);
}

function insideMatch(parts: HeaderWords, { named, text, header: words }: Spelling): HeaderMatch | null {
  if (placeOf(words.core, parts.core) < 0) return null;
  const filled = lettersOf(words.core) / lettersOf(parts.core);
  const score = inside.least + (inside.most - inside.least) * filled;
  return { named, score, why: `holds “${text}”` };
}

/** One short word at the end of a header ("… type", "… date") names nothing. */
function isSure(words: HeaderWords): boolean {
  return (
    words.words.length >= 2 ||
    lettersOf(words.core) >= 6 ||
    ['dob', 'age', 'sex', 'lsoa', 'imd', 'lw', 'pcn'].includes(words.core[0] ?? '')
  );
}

/** True for a header about a carer, a partner or staff, or about the postcode of a practice: not of the referred person. */
export function isAboutSomebodyElse(header: string): boolean {
  const parts = headerWords(header);
  const isPostcode = /\bpost ?code\b/.test(parts.words.join(' '));
  return (isPostcode && isElsewhere(parts, 'postcode')) || parts.words.some(isSomebodyElse);
}

/** `child`, `childs` and `children` alike. */
function isSomebodyElse(word: string): boolean {
  return somebodyElse.has(word) || somebodyElse.has(word.replace(/s$/, ''));
}

function isForSomebodyElse(parts: HeaderWords, words: HeaderWords): boolean {
  return parts.words.some((word) => isSomebodyElse(word) && !words.words.includes(word));
}

/** A postcode of a practice or a venue is nobody's home. */
const elsewhere = new Set([
  'practice',
  'surgery',
  'venue',
  'gp',
  'prac',
  'provider',
  'referrer',
  'referring',
  'organisation',
  'org',
  'school',
  'work',
]);

function isElsewhere({ words }: HeaderWords, field: string): boolean {
  return field === 'postcode' && words.some((word) => elsewhere.has(word));
}

function spellingsOf(record: RecordName): readonly Spelling[] {
  const known = spellings.get(record);
  if (known !== undefined) return known;
  const fields = { ...recordFields[record], ...linkFields[record] };
  const made = Object.entries(fields).flatMap(([name, field]) =>
    [...new Set([name.replaceAll('_', ' '), field.label.toLowerCase(), ...field.synonyms])].map((text) => ({
      named: { record, name, field },
      text,
      key: headerKey(text),
      header: headerWords(text),
    })),
  );
  spellings.set(record, made);
  return made;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length > 0 && isSame(words.slice(-end.length), end);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** One letter added, left out, changed, or two neighbours swapped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1);
}
