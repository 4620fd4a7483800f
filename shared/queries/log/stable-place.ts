import { headerKey } from '../../dataset/header-key.js';
import { shortHash } from '../../project/hash.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import { layoutKey } from '../../reading/packs/layout.js';
import { stableName } from '../../reading/packs/stable-name.js';
import type { SourceTable } from '../../reading/source.js';
import type { IssuePlace } from './issue-log.js';

/** Where a table stands, whatever the extract. */
export function stableTable({
  file,
  sheet,
  columns,
}: Pick<SourceTable, 'file' | 'sheet' | 'columns'>): Omit<IssuePlace, 'column'> {
  return { source: stableName(file), sheet: stableName(sheet), layout: shortHash(layoutKey(columns)) };
}

/** A column by where it goes, so that a new spelling of its header changes nothing; else by its header. */
export function stableColumn(entry: MappingEntry | undefined, header: string | null): string {
  const target = entry?.target ?? null;
  if (target === null) return header === null ? '' : headerKey(header);
  const { record, field, instrument, timepoint, itemNo } = target;
  const parts = [record, field, instrument, timepoint, itemNo === undefined ? undefined : String(itemNo)];
  return parts.filter((part) => part !== undefined).join('.');
}

/** Id of an issue: made of its rule and place, the layout aside, so that an added column does not change it. */
export function issueLogId(rule: string, { source, sheet, column }: IssuePlace): string {
  return `L${shortHash(rule, source, sheet, column).slice(0, 10)}`;
}
