import type { SourceChange, TableChanged } from './source-changes.js';

/** One difference between the files of a project and those on the desk, in a sentence or a few. */
export function sourceChangeInWords(change: SourceChange): string {
  switch (change.kind) {
    case 'missing':
      return `${change.file} is not among these files. What was decided about it waits until it is.`;
    case 'new':
      return `${change.file} is new to this project. Nothing is decided about it yet.`;
    case 'renamed':
      return `${change.file} is the same file that was called ${change.was}. Check that what was decided about ${change.was} still holds.`;
    case 'content':
      return contentInWords(change);
  }
}

function contentInWords({
  file,
  tables,
  sheetsGone,
  sheetsNew,
}: Extract<SourceChange, { kind: 'content' }>): string {
  const sentences = [
    ...(tables ?? []).flatMap(tableInWords),
    ...(sheetsGone.length === 0 ? [] : [`No table any more on: ${quoted(sheetsGone)}.`]),
    ...(sheetsNew.length === 0 ? [] : [`New with a table: ${quoted(sheetsNew)}.`]),
  ];
  const layout = tables === null ? [] : sentences;
  return [`${file} holds other data than when the project was saved.`, ...layout].join(' ');
}

function tableInWords({ sheet, rows, gone, added, renamed, moved }: TableChanged): readonly string[] {
  const where = sheet === '' ? '' : `Sheet “${sheet}”: `;
  const length =
    rows.was === rows.is
      ? `${counted(rows.is)} as before`
      : `${counted(rows.is)}, ${counted(rows.was)} before`;
  const columns = [
    ...(gone.length === 0 ? [] : [`gone: ${quoted(gone)}`]),
    ...(added.length === 0 ? [] : [`new: ${quoted(added)}`]),
    ...renamed.map(({ index, was, is }) => `column ${String(index)} was “${was}” and is “${is}”`),
    ...(moved ? ['in another order'] : []),
  ];
  return [
    `${where}${length}.`,
    columns.length === 0 ? 'The same columns.' : `Columns ${columns.join('; ')}.`,
  ];
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${String(rows)} rows`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
