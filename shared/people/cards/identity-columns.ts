import type { MappingEntry } from '../../mapping/mapping.js';
import type { SourceColumn, SourceTable } from '../../reading/source.js';
import { plainName } from './plain-parts.js';

/** What a column says of who somebody is. `name` is a whole name. */
export type IdentityPart =
  | 'given'
  | 'surname'
  | 'name'
  | 'initials'
  | 'birth'
  | 'gender'
  | 'postcode'
  | 'address'
  | 'phone'
  | 'email'
  | 'nhs'
  | 'event';

/** A column by which people are told apart. */
export interface IdentityColumn {
  readonly table: string;
  readonly column: string;
  readonly index: number;
  readonly part: IdentityPart;
  /** Cleaned by the mapping already: dates are ISO, codes are codes. */
  readonly mapped: boolean;
}

const partOfField: Readonly<Record<string, IdentityPart>> = {
  birth_date: 'birth',
  gender: 'gender',
  postcode: 'postcode',
  nhs_number: 'nhs',
  referral_date: 'event',
};

/** Somebody else's name or number: whoever works with, refers or cares for the person. */
const somebodyElse =
  /\b(?:worker|gweithiwr|meddyg|meddygfa|gofalwr|atgyfeiriwr|perthynas|lw|gp|dr|doctor|practice|surgery|referr?er|referred by|staff|officer|adviser|advisor|navigator|coach|carer|kin|emergency|parent|guardian|service|provider|organisation|organization|company|site|venue|group|manager|assigned|user name|username|file)\b/;

const byHeader: readonly (readonly [IdentityPart, RegExp])[] = [
  ['initials', /\binitials?\b|\bllythrennau(?: cyntaf)?\b/],
  ['given', /\b(?:first|given|fore|christian|preferred) ?names?\b|\bknown as\b|\benw (?:cyntaf|bedydd)\b/],
  ['surname', /\b(?:sur|last|family|second) ?names?\b|\b(?:cyfenw|enw olaf|enw teuluol)r?\b/],
  ['email', /\be ?(?:mail|bost)\b/],
  ['phone', /\b(?:phone|telephone|tel|mobile|mob|landline|ffon|symudol)\b|\bcontact (?:no|number)\b/],
  ['postcode', /\bpost ?code\b|\bcod ?post\b/],
  ['address', /\baddress\b|\bstreet\b|\bcyfeiriad\b|\bstryd\b/],
  ['birth', /\b(?:dob|date of birth|birth ?date|born|dyddiad geni|ganwyd)\b/],
  ['gender', /^(?:(?:client |patient )?(?:gender|sex)|rhyw|rhywedd)$/],
  ['nhs', /\bnhs (?:no|num|number|id)\b|\brhif (?:y )?gig\b/],
  [
    'event',
    /\breferral date\b|\bdate (?:of|you were) referr|\bwhen were you referred\b|\bdate referred\b|\bdyddiad (?:yr )?atgyfeiri(?:o|ad)\b/,
  ],
  [
    'name',
    /^(?:full |whole |your |client |patient |person |participant |service user |member )?(?:full )?name$|^(?:client|patient|participant|service user)$|\bwhat is your name\b|^enw(?: llawn)?(?: (?:y )?cleient)?$/,
  ],
];

/**
 * Columns that say who somebody is: mapped ones by their field, the others by their header. Only these are
 * compared; names and telephone numbers have no place in the minimum dataset.
 */
export function identityColumns(
  tables: readonly SourceTable[],
  mapping: readonly MappingEntry[],
): readonly IdentityColumn[] {
  return tables.flatMap((table) => {
    const entries = mapping.filter((entry) => entry.table === table.table);
    return table.columns.flatMap((column) => {
      const target = entries.find(({ index }) => index === column.index)?.target ?? null;
      const part = target === null ? partOfHeader(column) : partOfField[target.field];
      return part === undefined
        ? []
        : [{ table: table.table, column: column.name, index: column.index, part, mapped: target !== null }];
    });
  });
}

function partOfHeader({ name, parts }: SourceColumn): IdentityPart | undefined {
  const words = plainName((parts?.at(-1) ?? name).replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '));
  if (somebodyElse.test(words)) return undefined;
  return byHeader.find(([, pattern]) => pattern.test(words))?.[0];
}
