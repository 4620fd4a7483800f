import { codeLists } from '../dataset/code-lists.js';
import type { CodeList, FieldKind, MissingKind } from '../dataset/field.js';
import type { SourceColumn, SourceTable } from '../reading/source.js';
import { missingKind } from '../values/missing-kind.js';
import type { ColumnKind } from './column-profile.js';
import { fieldsOfHeader, recordOfGrain } from './header-fields.js';

/** What counts as saying nothing in a column. Initials such as NK are a name, so only blanks are missing among names. */
export function missingIn(
  kind: ColumnKind,
  list: CodeList | undefined,
): (text: string) => MissingKind | null {
  if (kind === 'name') return (text) => (missingKind(text, 'text') === 'blank' ? 'blank' : null);
  return (text) => missingKind(text, fieldKindOf(kind), list);
}

/** The vocabulary that the header points at: its words are values there, whatever they mean elsewhere. */
export function headerList({ grain }: SourceTable, { name }: SourceColumn): CodeList | undefined {
  const named = fieldsOfHeader(name);
  const own = named.filter(({ record }) => record === recordOfGrain(grain.suggested));
  const lists = new Set((own.length > 0 ? own : named).map(({ field }) => field.list));
  const [only] = lists;
  return lists.size === 1 && only !== undefined ? codeLists[only] : undefined;
}

/** Which words count as missing depends on what the column holds. */
function fieldKindOf(kind: ColumnKind): FieldKind {
  switch (kind) {
    case 'date':
      return 'date';
    case 'time':
      return 'time';
    case 'number':
    case 'score':
      return 'number';
    case 'code':
    case 'yes_no':
      return 'code';
    case 'id':
    case 'nhs_number':
    case 'postcode':
    case 'phone':
    case 'email':
      return 'id';
    case 'empty':
    case 'free_text':
    case 'name':
    case 'text':
      return 'text';
  }
}
