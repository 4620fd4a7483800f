/** How a column of the speed table is made, as SQL on the row number `i`; both engines make the same cells. */
export interface MadeColumn {
  readonly header: string;
  readonly holds: 'text' | 'number' | 'date';
  readonly cells: string;
}

/** A number from 0 up to `most`, mixed from the row and the column, without the engine's own chance. */
function mixed(column: number, most: number): string {
  return `(((i + 1) * 2654435761 + ${String(column)} * 40503 * (i % 9973 + 1)) % 4294967291 % ${String(most)})`;
}

function oneOf(column: number, words: readonly string[]): string {
  const list = words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ');
  return `([${list}])[1 + ${mixed(column, words.length)}::INTEGER]`;
}

const reasons = ['lonely', 'debt', 'housing', 'low mood', 'Loneliness', 'money worries', 'N/K', ''];
const genders = ['Female', 'Male', 'F', 'M', 'Not known', '', 'Other'];
const names = ['Ann', 'Bob', 'Carys', 'Dai', 'Eira', 'Farah', 'Gwen', 'Huw', 'Ifor', 'Siân'];

/** Ten sorts of columns, as exports have them: identifiers, dates, codes, scores, money, names, places and remarks. */
const sorts: readonly ((column: number) => MadeColumn)[] = [
  (n) => ({ header: `Ref ${String(n)}`, holds: 'text', cells: `'WR-' || (${String(n)}000000 + i)` }),
  (n) => ({
    header: `Date ${String(n)}`,
    holds: 'date',
    cells: `CASE WHEN ${mixed(n, 9)} = 0 THEN '' ELSE strftime(DATE '2022-04-01' + ${mixed(n + 50, 730)}::INTEGER, '%d/%m/%Y') END`,
  }),
  (n) => ({ header: `Gender ${String(n)}`, holds: 'text', cells: oneOf(n, genders) }),
  (n) => ({ header: `Score ${String(n)}`, holds: 'number', cells: `(${mixed(n, 29)} + 7)::VARCHAR` }),
  (n) => ({
    header: `Cost ${String(n)}`,
    holds: 'number',
    cells: `(${mixed(n, 90_000)} / 100)::DECIMAL(9, 2)::VARCHAR`,
  }),
  (n) => ({ header: `Reason ${String(n)}`, holds: 'text', cells: oneOf(n, reasons) }),
  (n) => ({
    header: `Postcode ${String(n)}`,
    holds: 'text',
    cells: `'WK' || (1 + ${mixed(n, 40)}) || ' ' || (1 + ${mixed(n + 3, 9)}) || 'AB'`,
  }),
  (n) => ({
    header: `Full name ${String(n)}`,
    holds: 'text',
    cells: `${oneOf(n, names)} || ' ' || chr((65 + ${mixed(n + 5, 26)})::INTEGER) || 'ones' || chr((97 + ${mixed(n + 7, 26)})::INTEGER) || chr((97 + ${mixed(n + 9, 26)})::INTEGER)`,
  }),
  (n) => ({ header: `Minutes ${String(n)}`, holds: 'number', cells: `(${mixed(n, 24)} * 5)::VARCHAR` }),
  (n) => ({
    header: `Notes ${String(n)}`,
    holds: 'text',
    cells: `CASE WHEN ${mixed(n, 3)} = 0 THEN '' ELSE 'Rang on day ' || ${mixed(n + 1, 100_000)} || ', will try the ' || ${oneOf(n + 2, ['garden', 'choir', 'walk', "men's shed"])} || ' on ' || ${mixed(n + 4, 28)} || ' next month' END`,
  }),
];

/** The columns of a table this wide. */
export function madeColumns(width: number): readonly MadeColumn[] {
  return Array.from({ length: width }, (_, i) => sorts[i % sorts.length]?.(i + 1)).filter(
    (column) => column !== undefined,
  );
}

/** The statement that makes the table, for either engine. */
export function makeTable(rows: number, width: number): string {
  const cells = madeColumns(width).map(({ cells }, i) => `${cells} AS c${String(i + 1)}`);
  return `CREATE OR REPLACE TABLE raw_001 AS SELECT (i + 1)::INTEGER AS row_no, (i + 2)::INTEGER AS source_row,
    ${cells.join(',\n')} FROM range(${String(rows)}) made(i)`;
}
