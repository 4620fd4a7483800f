/** Short forms that headers use, spelt out so that `No. of appts` and `number of appointments` are the same words. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['addr', 'address'],
  ['appt', 'appointment'],
  ['appts', 'appointments'],
  ['cat', 'category'],
  ['contacts', 'contact'],
  ['dt', 'date'],
  ['eth', 'ethnicity'],
  ['lang', 'language'],
  ['mins', 'minutes'],
  ['no', 'number'],
  ['nr', 'number'],
  ['num', 'number'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['pt', 'patient'],
  ['qty', 'number'],
  ['ref', 'referral'],
  ['refd', 'referred'],
  ['refs', 'referrals'],
  ['sessions', 'session'],
  ['svc', 'service'],
]);

/** Words that say nothing; left out before headers are compared. */
const idleWords: ReadonlySet<string> = new Set(
  'a an and at by for if in is of on or please the their to y n yn'.split(' '),
);
/** Words that say whose value it is; left out where two others remain, for “client ref” is no “ref”. */
const personWords: ReadonlySet<string> = new Set(['client', 'clients', 'patient', 'patients', 'person']);

/** A header taken apart. */
export interface HeaderWords {
  /** All words in lower case, short forms as typed. */
  readonly typed: readonly string[];
  /** All words with short forms spelt out. */
  readonly words: readonly string[];
  /** The words that say something. */
  readonly core: readonly string[];
}

/** Words of a header: camel case and underscores parted, punctuation dropped. */
export function headerWords(header: string): HeaderWords {
  const typed = header
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{Ll}{3,})(\p{Lu}{2,3})(?!\p{L})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’](?:r|n|i|u|w|ch)(?=\s|$)/g, ' ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((word) => word !== '');
  const words = typed.map((word) => (word === '#' ? 'number' : (shortForms.get(word) ?? word)));
  return { typed, words, core: coreOf(words) };
}

function coreOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !idleWords.has(word));
  const bare = telling.filter((word) => !personWords.has(word));
  if (bare.length >= 2) return bare;
  return telling.length > 0 ? telling : words;
}

/** Place of a run of words inside others, or -1. */
export function placeOf(run: readonly string[], within: readonly string[]): number {
  if (run.length === 0) return -1;
  for (let at = 0; at + run.length <= within.length; at += 1) {
    if (run.every((word, i) => within[at + i] === word)) return at;
  }
  return -1;
}
