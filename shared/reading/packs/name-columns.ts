import { headerKey } from '../../dataset/header-key.js';
import type { SourceTable } from '../source.js';
import { type NameParts, nameParts } from './name-parts.js';
import type { NameColumn, PackColumn } from './pack.js';

const leastFilled = 0.8;

/** Columns that the names of a pack's files and sheets could give: site, quarter, month and year, where they differ. */
export function nameColumnsOf(
  tables: readonly SourceTable[],
  columns: readonly PackColumn[],
): readonly NameColumn[] {
  const known = new Set(columns.map(({ name }) => headerKey(name)));
  const taken = new Set<string>();
  const found = [
    ...proposals(tables.map(({ file }) => file)).map((one) => ({ ...one, from: 'file' as const })),
    ...proposals(tables.map(({ sheet }) => sheet)).map((one) => ({ ...one, from: 'sheet' as const })),
  ];
  return found.map(({ name, from, values }) => {
    const isTaken = taken.has(name) || known.has(headerKey(name));
    taken.add(name);
    return { name: isTaken ? `${name} (${from} name)` : name, from, values };
  });
}

function proposals(
  names: readonly string[],
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  const parts = names.map(nameParts);
  const common = commonWords(parts);
  return [
    {
      name: 'site',
      values: parts.map(({ words }) => words.filter((word) => !common.has(word.toLowerCase())).join(' ')),
    },
    { name: 'year', values: parts.map(({ year }) => year) },
    { name: 'quarter', values: parts.map(({ quarter }) => quarter) },
    { name: 'month', values: parts.map(({ month }) => month) },
  ].filter(({ values }) => isTelling(values));
}

/** Words that stand in most of the names say what the files are, not which. */
function commonWords(parts: readonly NameParts[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of parts)
    for (const word of new Set(words.map((one) => one.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n > parts.length * leastFilled).map(([word]) => word));
}

function isTelling(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return new Set(filled).size > 1 && filled.length >= values.length * leastFilled;
}
