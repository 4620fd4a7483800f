import { type Table, baseTable, columnCount, rowCount } from './base-table.js';
import { between, pick, randomFrom } from './random.js';
import { type Dialect, cellText, plainDialect, recordText, tableLines, textOf } from './write-table.js';

/** A generated file and what a loader should make of it. */
export interface Sample {
  readonly name: string;
  /** Kind of fault, for the table of results. */
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly expected: Table;
  /** For loaders that are told. */
  readonly given: {
    readonly encoding: string;
    readonly delimiter: string;
    readonly quotechar: string;
    readonly escapechar: string;
    readonly preamble_lines: number;
    readonly header_lines: number;
    readonly row_delimiter: string;
  };
  /** A second reading is as good as the expected one. */
  readonly ambiguous: boolean;
}

interface Draft {
  readonly table: Table;
  readonly dialect: Dialect;
  /** Lines before they are joined. */
  readonly lines: readonly string[];
  readonly expected: Table;
  readonly preamble: number;
  readonly headerLines: number;
  readonly ambiguous: boolean;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252';
}

/** For faults that leave nothing to chance. */
const noChance = (): number => 0;

type Fault = (draft: Draft, random: () => number) => Draft;

/** Every file with one fault: each position of the three cell faults, each dialect, header, preamble and two-table case. */
export function singleFaults(seed: number): Sample[] {
  return [
    ...cellFaults(seed),
    ...rowFaults(seed),
    ...dialectFaults(seed),
    ...structureFaults(seed),
    ...encodingFaults(seed),
  ];
}

/** Files with two or three faults that can stand together. */
export function severalFaults(seed: number, howMany: number): Sample[] {
  const random = randomFrom(seed ^ 0x5eed);
  return Array.from({ length: howMany }, (_, i) => {
    const dialect = pick(random, dialects);
    const structure = pick(random, structures);
    const cell = pick(random, [missingDelimiter, extraDelimiter, strayQuote]);
    const [row, column] = [between(random, 1, rowCount), between(random, 0, columnCount - 2)];
    const faults: readonly (readonly [string, Fault])[] =
      random() < 0.5
        ? [dialect, [cell.name, cell(row, column)]]
        : [dialect, [cell.name, cell(row, column)], structure];
    const draft = faults.reduce((made, [, fault]) => fault(made, random), draftOf(seed + i));
    return sampleOf(draft, {
      name: `several_${String(i)}_${faults.map(([name]) => name).join('+')}`,
      kind: 'two or three faults',
    });
  });
}

function draftOf(seed: number, dialect = plainDialect): Draft {
  const table = baseTable(seed);
  return {
    table,
    dialect,
    lines: tableLines(table, dialect),
    expected: table,
    preamble: 0,
    headerLines: 1,
    ambiguous: false,
    encoding: 'utf-8',
  };
}

function cellFaults(seed: number): Sample[] {
  const made: Sample[] = [];
  for (const [kind, fault] of [
    ['missing delimiter', missingDelimiter],
    ['extra delimiter', extraDelimiter],
    ['stray quote', strayQuote],
  ] as const) {
    for (let row = 0; row <= rowCount; row += 1) {
      for (let column = 0; column < columnCount; column += 1) {
        if (kind === 'missing delimiter' && column === columnCount - 1) continue;
        if (row === 0 && column > 0) continue;
        const draft = fault(row, column)(draftOf(seed), noChance);
        made.push(sampleOf(draft, { name: `${fault.name}_${String(row)}_${String(column)}`, kind }));
      }
    }
  }
  return made;
}

/** The delimiter after a cell is left out: the two cells become one, and the row is short. */
function missingDelimiter(row: number, column: number): Fault {
  return (draft) => {
    const cells = [draft.table.header, ...draft.table.rows][row] ?? [];
    const [left = '', right = ''] = [cells[column], cells[column + 1]];
    const texts = cells.map((cell) => cellText(cell, draft.dialect));
    const line = [
      ...texts.slice(0, column),
      (texts[column] ?? '') + (texts[column + 1] ?? ''),
      ...texts.slice(column + 2),
    ].join(draft.dialect.delimiter);
    const quoted = (texts[column] ?? '') !== left || (texts[column + 1] ?? '') !== right;
    return {
      ...withLine(draft, row, line, [
        ...cells.slice(0, column),
        left + right,
        ...cells.slice(column + 2),
        '',
      ]),
      ambiguous: quoted || row === 0,
    };
  };
}

/** One delimiter too many before a cell: an empty cell more, and the row is long. */
function extraDelimiter(row: number, column: number): Fault {
  return (draft) => {
    const cells = [draft.table.header, ...draft.table.rows][row] ?? [];
    const longer = [...cells.slice(0, column), '', ...cells.slice(column)];
    return { ...withLine(draft, row, recordText(longer, draft.dialect), longer), ambiguous: row === 0 };
  };
}

/** A quote that nobody meant, before the text of a cell; it costs that cell and no other. */
function strayQuote(row: number, column: number): Fault {
  return (draft) => {
    const { quote, delimiter } = draft.dialect;
    const cells = [draft.table.header, ...draft.table.rows][row] ?? [];
    const texts = cells.map((cell) => cellText(cell, draft.dialect));
    const wasQuoted = (texts[column] ?? '').startsWith(quote);
    const line = texts.map((text, i) => (i === column ? quote + text : text)).join(delimiter);
    const expected = cells.map((cell, i) => (i === column ? quote + cell : cell));
    return { ...withLine(draft, row, line, expected), ambiguous: wasQuoted || cells[column] === '' };
  };
}

function withLine(draft: Draft, row: number, line: string, cells: readonly string[]): Draft {
  const lines = draft.lines.map((old, i) => (i === row + draft.lines.length - rowCount - 1 ? line : old));
  if (row === 0) return { ...draft, lines, expected: { ...draft.expected, header: cells } };
  return {
    ...draft,
    lines,
    expected: { ...draft.expected, rows: draft.expected.rows.map((old, i) => (i === row - 1 ? cells : old)) },
  };
}

function rowFaults(seed: number): Sample[] {
  const places = [1, 2, 21, 42, 63, rowCount - 1, rowCount];
  return places.flatMap((row) => {
    const draft = draftOf(seed);
    const cells = draft.table.rows[row - 1] ?? [];
    const other = recordText(cells, { ...draft.dialect, delimiter: ';' });
    const apostrophes = recordText(cells, { ...draft.dialect, quote: "'", quoteAll: true });
    return [
      sampleOf(
        { ...withLine(draft, row, other, cells), ambiguous: true },
        { name: `row_semicolons_${String(row)}`, kind: 'one row with another delimiter' },
      ),
      sampleOf(
        { ...withLine(draft, row, apostrophes, cells), ambiguous: true },
        { name: `row_apostrophes_${String(row)}`, kind: 'one row with another quote' },
      ),
      sampleOf(withLine(draft, row, recordText(cells, { ...draft.dialect, quoteAll: true }), cells), {
        name: `row_quoted_${String(row)}`,
        kind: 'one row quoted',
      }),
      sampleOf(
        withLine(draft, row, recordText(cells.slice(0, 5), draft.dialect), [
          ...cells.slice(0, 5),
          '',
          '',
          '',
          '',
        ]),
        { name: `row_short_${String(row)}`, kind: 'one row cut short' },
      ),
      sampleOf(oneLineEnd(draft, row), { name: `row_line_end_${String(row)}`, kind: 'one other line end' }),
    ];
  });
}

/** One row ends in LF where the others end in CRLF: it is joined to the next line before all are joined. */
function oneLineEnd(draft: Draft, row: number): Draft {
  const lines = [...draft.lines];
  if (row < rowCount) lines.splice(row, 2, `${lines[row] ?? ''}\n${lines[row + 1] ?? ''}`);
  return { ...draft, lines };
}

const redone =
  (change: Partial<Dialect>): Fault =>
  (draft) => {
    const dialect = { ...draft.dialect, ...change };
    return { ...draft, dialect, lines: tableLines(draft.table, dialect) };
  };

/** Whole-file ways of writing; those that a `several` file may start from come first. */
const dialects: readonly (readonly [string, Fault])[] = [
  ['semicolon', redone({ delimiter: ';' })],
  ['tab', redone({ delimiter: '\t' })],
  ['pipe', redone({ delimiter: '|' })],
  ['comma_space', redone({ delimiter: ', ' })],
  ['apostrophe', redone({ quote: "'" })],
  ['backslash', redone({ escape: '\\' })],
  ['lf', redone({ lineEnd: '\n' })],
  ['cr', redone({ lineEnd: '\r' })],
  ['quote_all', redone({ quoteAll: true })],
  ['no_final_line_end', redone({ finalLineEnd: false })],
];

const moreDialects: readonly (readonly [string, Fault])[] = [
  ['caret', redone({ delimiter: '^' })],
  ['space', redone({ delimiter: ' ' })],
  ['colon', redone({ delimiter: ':' })],
  ['two_tabs', redone({ delimiter: '\t\t' })],
  ['semicolon_lf', redone({ delimiter: ';', lineEnd: '\n' })],
  ['semicolon_apostrophe', redone({ delimiter: ';', quote: "'" })],
  ['tab_quote_all', redone({ delimiter: '\t', quoteAll: true })],
  ['pipe_backslash', redone({ delimiter: '|', escape: '\\', quoteAll: true })],
  ['semicolon_space', redone({ delimiter: '; ' })],
  ['apostrophe_backslash', redone({ quote: "'", escape: '\\', quoteAll: true })],
];

function dialectFaults(seed: number): Sample[] {
  return [...dialects, ...moreDialects].flatMap(([name, fault]) =>
    [0, 1, 2].map((i) =>
      sampleOf(fault(draftOf(seed + 100 + i), noChance), {
        name: `${name}_${String(i)}`,
        kind: `dialect: ${name.replaceAll('_', ' ')}`,
      }),
    ),
  );
}

const before =
  (made: readonly string[]): Fault =>
  (draft) => ({ ...draft, lines: [...made, ...draft.lines], preamble: made.length });
const after =
  (made: readonly string[]): Fault =>
  (draft) => ({ ...draft, lines: [...draft.lines, ...made] });
const delimited =
  (words: string): Fault =>
  (draft) =>
    before([[words, ...Array.from({ length: columnCount - 1 }, () => '')].join(draft.dialect.delimiter)])(
      draft,
      noChance,
    );

const structures: readonly (readonly [string, Fault])[] = [
  ['title', before(['Wrekindale social prescribing'])],
  ['title_three', before(['Wrekindale social prescribing', 'Printed 02/04/24 09:13', 'Confidential'])],
  ['title_blank', before(['Wrekindale social prescribing', ''])],
  ['title_delimited', delimited('Wrekindale social prescribing')],
  ['note', after(['', 'Source: case system'])],
];

const moreStructures: readonly (readonly [string, Fault])[] = [
  ['notes_three', after(['Source: case system', 'Figures are provisional', 'Printed on request'])],
  ['blank_end', after(['', ''])],
  ['header_two', bandedHeader(1)],
  ['header_three', bandedHeader(2)],
  [
    'no_header',
    (draft) => ({
      ...draft,
      lines: draft.lines.slice(1),
      headerLines: 0,
      expected: {
        header: draft.table.header.map((_, i) => `column_${String(i + 1)}`),
        rows: draft.table.rows,
      },
    }),
  ],
  [
    'header_only',
    (draft) => ({ ...draft, lines: draft.lines.slice(0, 1), expected: { ...draft.table, rows: [] } }),
  ],
  [
    'one_row',
    (draft) => ({
      ...draft,
      lines: draft.lines.slice(0, 2),
      expected: { ...draft.table, rows: draft.table.rows.slice(0, 1) },
    }),
  ],
  ['two_tables_narrow', secondTable(4)],
  ['two_tables_wide', secondTable(12)],
  ['two_tables_same', secondTable(9)],
  ['repeated_header', repeatedHeader],
];

function structureFaults(seed: number): Sample[] {
  return [...structures, ...moreStructures].flatMap(([name, fault]) =>
    [0, 1, 2, 3].map((i) =>
      sampleOf(fault(draftOf(seed + 200 + i), noChance), {
        name: `${name}_${String(i)}`,
        kind: `structure: ${name.replaceAll('_', ' ')}`,
      }),
    ),
  );
}

/** One or two rows of bands above the header; the names are joined from top to bottom with one space. */
function bandedHeader(extra: number): Fault {
  return (draft) => {
    const bands = [
      ['Visit', 'Visit', 'Visit', 'Case', 'Case', 'Support', 'Support', 'Support', 'Other'],
      ['When', 'When', 'Number', 'Id', 'Money', 'Kind', 'Text', 'Text', 'Text'],
    ].slice(0, extra);
    const header = draft.table.header.map((cell, i) =>
      [...bands.map((band) => band[i] ?? ''), cell].join(' '),
    );
    return {
      ...draft,
      lines: [...bands.map((band) => recordText(band, draft.dialect)), ...draft.lines],
      headerLines: extra + 1,
      expected: { ...draft.expected, header },
    };
  };
}

/** A second table below a blank line; the first is what is expected. */
function secondTable(width: number): Fault {
  return (draft, _random) => {
    const header = Array.from({ length: width }, (_, i) => `Total ${String.fromCharCode(65 + i)}`);
    const rows = Array.from({ length: 10 }, (_, row) => header.map((_, i) => String(row * 7 + i * 3)));
    return {
      ...draft,
      lines: [...draft.lines, '', ...[header, ...rows].map((cells) => recordText(cells, draft.dialect))],
    };
  };
}

function repeatedHeader(draft: Draft): Draft {
  const lines = [...draft.lines];
  lines.splice(40, 0, lines[0] ?? '');
  return { ...draft, lines };
}

function encodingFaults(seed: number): Sample[] {
  return (['utf-8-bom', 'utf-16le', 'windows-1252'] as const).flatMap((encoding) =>
    [0, 1, 2].map((i) => {
      const draft = draftOf(seed + 300 + i);
      return sampleOf(
        { ...draft, encoding },
        { name: `${encoding}_${String(i)}`, kind: `encoding: ${encoding}` },
      );
    }),
  );
}

function sampleOf(draft: Draft, { name, kind }: { readonly name: string; readonly kind: string }): Sample {
  const { delimiter, quote, escape, lineEnd } = draft.dialect;
  return {
    name,
    kind,
    bytes: encoded(textOf(draft.lines, draft.dialect), draft.encoding),
    expected: draft.expected,
    given: {
      encoding: draft.encoding === 'utf-8-bom' ? 'utf-8' : draft.encoding,
      delimiter,
      quotechar: quote,
      escapechar: escape === 'doubled' ? quote : escape,
      preamble_lines: draft.preamble,
      header_lines: draft.headerLines,
      row_delimiter: lineEnd,
    },
    ambiguous: draft.ambiguous,
  };
}

/** Characters of Windows-1252 outside Latin-1 that the base table uses. */
const windowsBytes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92 };

function encoded(text: string, encoding: Draft['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    case 'windows-1252':
      return Uint8Array.from(text, (char) => windowsBytes[char] ?? char.charCodeAt(0));
  }
}
