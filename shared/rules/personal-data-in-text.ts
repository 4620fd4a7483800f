import { personalKindsIn } from '../values/personal/personal-data.js';
import { type PersonalKind, mayBePersonal, personalWords } from '../values/personal/personal-kinds.js';
import type { ProseRule } from './rule.js';

const checks: readonly PersonalKind[] = [
  'nhs_number',
  'email',
  'phone',
  'address',
  'postcode',
  'birth_date',
  'name',
];

/** Looks at the prose of every column that is not itself an identifier. */
export const personalDataInText: ProseRule = {
  id: 'personal-data-in-text',
  kind: 'prose',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'Free text holds something that points at a person',
  matters: 'Notes travel with every copy of the file, and whoever reads them learns who the person is.',
  atSource: 'Keep notes out of exports, or ask workers to write no names, numbers or addresses into them.',
  inFile: 'Leave the column out of anything that is passed on; Soundings never prints it.',
  thresholds: {},
  mayHold: mayBePersonal,
  find: personalKindsIn,
  checks: Object.fromEntries(
    checks.map((kind) => [
      kind,
      {
        severity: 'warning' as const,
        message: (column: string) => `${column} holds what looks like ${article(kind)} in its text.`,
        suggestion: 'Leave the column out of what is passed on, or take the text out at the source.',
      },
    ]),
  ),
};

function article(kind: PersonalKind): string {
  const words = personalWords[kind];
  return `${/^[aeN]/.test(words) && !words.startsWith('na') ? 'an' : 'a'} ${words}`;
}
