import type { RecordName } from '../dataset/field.js';
import { fieldOf } from '../dataset/fields.js';
import { spelledOut } from './header-glossary.js';
import { type HeaderMatch, isAboutSomebodyElse } from './header-match.js';
import { headerWords } from './header-words.js';
import { type Meaning, detailMeanings, referralMeanings } from './meanings.js';

/** A header that says all that a field's description asks for, and little besides. */
const whole = 0.88;
const perWordBeside = 0.04;
const least = 0.6;

/** Words that say whose value it is, or how it is given, and leave its meaning as it is. */
const idle =
  /^(?:a|an|the|of|on|in|at|to|is|was|were|be|for|by|with|and|or|if|any|this|that|it|its|you|your|yours|they|them|their|she|he|do|did|does|has|have|had|are|am|what|which|when|where|who|how|please|enter|select|tick|choose|all|apply|client|clients|subject|patient|patients|person|people|persons|participant|service|user|users|case|referral|y|n|yn|yes|no|flag|ind|indicator|field|value|number|code|description|name|type|category|self|reported|described|stated|full|current|ons|nhs|date|dt|data|dd|mm|bbbb|identify|recorded|choose|one|tick|given|months?|yyyy|yy|gp|\d+)$/;

/** When and by whom a row was typed, changed or exported says nothing of the person; nor does what is still to come. */
const aboutTheRow =
  /\b(?:modified|updated|edited|amended|entered|typed|keyed|audit|exported|extract|extracted|import|imported|export run|last saved|due|reminder|diary|next|chase|task)\b/;

/** True for a header that speaks of the row itself, such as when it was changed. */
export function isAboutTheRow(header: string): boolean {
  return aboutTheRow.test(spelledOut(headerWords(header).typed));
}

/** Fields of a record whose description fits a header, surest first. */
export function meantBy(header: string, record: RecordName): readonly HeaderMatch[] {
  const text = spelledOut(headerWords(header).typed);
  if (aboutTheRow.test(text)) return [];
  const all = record === 'referral' ? referralMeanings : (detailMeanings[record] ?? []);
  const meanings = isAboutSomebodyElse(header) ? all.filter(({ field }) => field === 'unpaid_carer') : all;
  return meanings
    .flatMap((meaning) => {
      const score = scoreOf(text, meaning);
      const field = fieldOf(record, meaning.field);
      if (score === null || field === undefined) return [];
      return [{ named: { record, name: meaning.field, field }, score, why: `speaks of ${field.label}` }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Fields that a header speaks of and takes back with another word: a consent to photos is no consent to use data. */
export function deniedBy(header: string, record: RecordName): ReadonlySet<string> {
  const text = spelledOut(headerWords(header).typed);
  const meanings = record === 'referral' ? referralMeanings : (detailMeanings[record] ?? []);
  const isDenied = ({ has, lacks }: Meaning): boolean =>
    lacks?.test(text) === true && has.every((part) => part.test(text));
  const meant = new Set(meantBy(header, record).map(({ named }) => named.name));
  return new Set(meanings.flatMap((one) => (isDenied(one) && !meant.has(one.field) ? [one.field] : [])));
}

function scoreOf(text: string, { has, lacks }: Meaning): number | null {
  if (lacks?.test(text) === true || !has.every((part) => part.test(text))) return null;
  const left = has.reduce((rest, part) => rest.replace(new RegExp(part.source, 'g'), ' '), text);
  const beside = left.split(/\s+/).filter((word) => word !== '' && !idle.test(word)).length;
  const score = whole - perWordBeside * beside;
  return score < least ? null : score;
}
