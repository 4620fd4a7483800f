import { missingKind } from '../values/missing-kind.js';
import { postcode } from '../values/postcode.js';
import type { ValueRule } from './rule.js';

/** An outward part alone, perhaps with the first figure of the rest: a district or a sector. */
const outward =
  /^(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9](?:[0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]))(?: [0-9])?$/;
/** Forces and territories overseas have forms of their own. */
const overseas = /^(?:BFPO ?[0-9]{1,4}|(?:ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA) ?1ZZ|GX11 ?1AA)$/;
const noAddress: ReadonlySet<string> = new Set(['NFA', 'NO FIXED ABODE', 'HOMELESS', 'NO FIXED ADDRESS']);

/** P10. Forms only: whether a postcode exists is for the lookup to say (X16). */
export const postcodeFormed: ValueRule = {
  id: 'P10',
  kind: 'values',
  which: 'cleaned',
  severity: 'error',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'A postcode cannot be one, is only a part of one, or is a stand-in',
  matters:
    'Without a postcode there is no area and no deprivation, and the person drops out of who is reached.',
  atSource: 'Let the system look the address up instead of taking typed postcodes.',
  inFile: 'Look for O typed for 0 and I for 1; never repair it without the address.',
  thresholds: {},
  looksAt: (_, { target }) => target?.field === 'postcode',
  judge: ({ values }) => {
    const texts = new Map<string, string>();
    const said = values.filter(({ value }) => missingKind(value, 'text') === null);
    for (const { value } of said) {
      const verdict = verdictOf(value);
      if (verdict !== null) texts.set(value, verdict);
    }
    return { texts, judged: said.reduce((sum, { count }) => sum + count, 0) };
  },
  checks: {
    malformed: {
      severity: 'error',
      message: (column) => `${column} is not a postcode.`,
      suggestion: 'Check it against the address; O for 0 and I for 1 are the usual slips.',
    },
    part: {
      severity: 'warning',
      message: (column) => `${column} is only the first part of a postcode.`,
      suggestion: 'Ask for the whole postcode, or for the small area it lies in.',
    },
    standIn: {
      severity: 'info',
      message: (column) => `${column} is a national stand-in: no fixed abode, not known or abroad.`,
      suggestion: 'Nothing need change; such people have no area.',
    },
    noAddress: {
      severity: 'info',
      message: (column) => `${column} says in words that there is no fixed address.`,
      suggestion: 'Write ZZ99 3VZ, and note it under accommodation.',
    },
  },
};

function verdictOf(text: string): string | null {
  const plain = text.toUpperCase().replace(/\s+/g, ' ').trim();
  const normal = postcode(text);
  if (normal !== null) return normal.startsWith('ZZ99') ? 'standIn' : null;
  if (overseas.test(plain)) return null;
  if (noAddress.has(plain)) return 'noAddress';
  return outward.test(plain) ? 'part' : 'malformed';
}
