import type { PairAnswer, PairField, PairSide, PairState, PersonPair } from '../../../shared/people/pair.js';
import { inWords, longDate, lowered } from '../../../shared/report/words.js';
import { groupLabel } from '../../../shared/report/labels.js';
import type { Tone } from '../../widgets/Status.js';
import { counted } from '../../words/number-words.js';
import { shownText } from '../../words/shown-text.js';

/** What stands beside two values, as a word and a shape. */
export const agreementWords: Readonly<
  Record<PairField['agreement'], { readonly tone: Tone; readonly word: string }>
> = {
  agrees: { tone: 'good', word: 'agrees' },
  near: { tone: 'care', word: 'nearly' },
  differs: { tone: 'stop', word: 'differs' },
  missing: { tone: 'quiet', word: 'not said' },
};

export const stateWords: Readonly<Record<PairState, { readonly tone: Tone; readonly word: string }>> = {
  open: { tone: 'care', word: 'to decide' },
  later: { tone: 'quiet', word: 'later' },
  joined: { tone: 'good', word: 'joined unasked' },
  same: { tone: 'good', word: 'you said: the same' },
  not_same: { tone: 'stop', word: 'you said: not the same' },
};

const answerWords: Readonly<Record<PairAnswer, string>> = {
  same: 'Same person',
  not_same: 'Not the same',
  later: 'Later',
};

/** An answer about two people, or about two referrals of one. */
export function answerWord({ about }: Pick<PersonPair, 'about'>, answer: PairAnswer): string {
  return about === 'case' && answer === 'same' ? 'Same referral' : answerWords[answer];
}

/** For the undo button: rows, never what they say. */
export function answerSays(pair: PersonPair, answer: PairAnswer): string {
  return `${answerWord(pair, answer).toLowerCase()}: ${placeOf(pair.left)} and ${placeOf(pair.right)}`;
}

/** "row 53 of Q3-Q4" */
export function placeOf({ rows: [first] }: PairSide): string {
  if (first === undefined) return 'a row';
  return `row ${counted(first.row)} of ${first.sheet === '' ? first.file : first.sheet}`;
}

/** What speaks for it and against it. */
export function evidenceWords({ fields }: PersonPair): string {
  const named = (says: string, agreement: PairField['agreement']): string => {
    const labels = fields.filter((field) => field.agreement === agreement).map(({ label }) => lowered(label));
    return labels.length === 0 ? '' : `${says}: ${inWords(labels)}.`;
  };
  return [named('The same', 'agrees'), named('Nearly the same', 'near'), named('Different', 'differs')]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** How sure it is, in a table; never quite certain. */
export function chanceShare({ about, probability }: Pick<PersonPair, 'about' | 'probability'>): string {
  if (about === 'case') return 'two referrals';
  if (probability > 0.995) return 'over 99 %';
  return probability < 0.005 ? 'under 1 %' : `${String(Math.round(probability * 100))} %`;
}

/** How sure it is, as a count of pairs. */
export function chanceWords({ about, probability }: Pick<PersonPair, 'about' | 'probability'>): string {
  if (about === 'case')
    return 'The same person was referred twice within two weeks, and nothing was done under the second referral.';
  const inHundred = Math.round(probability * 100);
  if (probability > 0.995)
    return 'More than 99 in 100 such pairs are one person, as far as these files tell.';
  if (probability < 0.005)
    return 'Fewer than 1 in 100 such pairs are one person, as far as these files tell.';
  return `About ${String(inHundred)} in 100 such pairs are one person, as far as these files tell.`;
}

/** Why a likely pair was not joined; empty where nothing stands against it. */
export function againstWords({ about, against, fields, probability }: PersonPair, precision: number): string {
  if (about === 'case') return '';
  if (against !== null) return `Never joined unasked, because ${against}.`;
  const hasName = fields.some(
    ({ field, agreement }) => (field === 'given' || field === 'nhs') && agreement !== 'missing',
  );
  if (probability < precision || hasName) return '';
  return 'Twins would look the same, so a person decides.';
}

/** What an answer does to the number of people. */
export function effectWords({ about, peopleFewer, left, right }: PersonPair, people: number): string {
  if (about === 'case')
    return 'They count as two referrals. As the same one, the second is left out, and what hangs on it hangs on the first.';
  if (left.personKey === right.personKey)
    return `They count as one of ${counted(people)} people. Taken apart, they count as two.`;
  if (peopleFewer === 0) return 'They count as one person already; the answer changes no count.';
  return `They count as two of ${counted(people)} people. As one person there is one fewer.`;
}

const isoDay = /^\d{4}-\d\d-\d\d$/;

/** A value as a person reads it, of the two that were compared; what it says in the file is a click away. */
export function fieldText(field: string, value: string): string {
  if (value === '') return '';
  if (field === 'gender') return groupLabel('gender', value);
  if (field === 'birth' || field === 'event' || field.endsWith('_date'))
    return isoDay.test(value) ? longDate(value) : value;
  if (field === 'postcode') return `${value.slice(0, -3)} ${value.slice(-3)}`.trim();
  if (field === 'given' || field === 'surname') return shownText(capitals(value));
  return shownText(value);
}

function capitals(text: string): string {
  return text.replace(/(?:^|[\s'-])\p{L}/gu, (start) => start.toUpperCase());
}
