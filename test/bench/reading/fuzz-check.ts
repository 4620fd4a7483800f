import { readFile } from '../../../shared/reading/read-file.js';
import type { FileIntake, SheetIntake } from '../../../shared/reading/source.js';
import { type PhysicalLines, physicalLines, wholeLine } from '../../../shared/reading/text/physical-lines.js';
import type { SingleByte } from '../../../shared/reading/text/single-byte.js';
import { utf8OfSingleByte } from '../../../shared/reading/text/to-utf8.js';
import { decodedText } from '../../support/decoded-text.js';

/** What reading a file came to. `faults` are sentences; the word before the colon is the kind of fault. */
export interface Checked {
  readonly faults: readonly string[];
  readonly ms: number;
  readonly format: string;
  readonly error: string | null;
}

const slowAfterMs = 1000;

/** Read a file and hold the outcome against everything that must be true of any file. */
export function checked(name: string, bytes: Uint8Array): Checked {
  const before = bytes.slice();
  const { intake, ms: firstMs } = timed(name, bytes);
  const ms = firstMs > slowAfterMs ? Math.min(firstMs, timed(name, bytes).ms) : firstMs;
  if (!('format' in intake))
    return { faults: [`thrown: ${stackOf(intake.thrown)}`], ms, format: 'thrown', error: null };
  const faults = [
    ...(ms > slowAfterMs
      ? [`slow: ${String(Math.round(ms))} ms for ${String(bytes.length)} bytes (${intake.format})`]
      : []),
    ...(Buffer.compare(before, bytes) === 0 ? [] : ['changed: the bytes handed in were changed']),
    ...intakeFaults(intake),
    ...(isText(intake) ? textFaults(intake, bytes) : []),
  ];
  return { faults, ms, format: intake.format, error: intake.error };
}

/** The processor's time, not the clock's, so that a busy machine makes no file slow. */
function timed(
  name: string,
  bytes: Uint8Array,
): { readonly intake: FileIntake | { readonly thrown: unknown }; readonly ms: number } {
  const start = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    const intake = readFile({ name, bytes }, 'none');
    return { intake, ms: spent() };
  } catch (thrown) {
    return { intake: { thrown }, ms: spent() };
  }
}

function stackOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return `${thrown.message} ${(thrown.stack ?? '').split('\n').slice(1, 4).join(' ').replaceAll(/\s+/g, ' ')}`;
}

function isText({ encoding, sheets }: FileIntake): boolean {
  return encoding !== null && sheets.length === 1 && sheets[0]?.name === '' && sheets[0].dateSystem === null;
}

function intakeFaults({ sheets, error }: FileIntake): readonly string[] {
  const faults = sheets.flatMap((sheet) => [...countFaults(sheet), ...rowFaults(sheet)]);
  const rows = sheets.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows.length, 0);
  if (error === null && rows === 0) faults.push('silent: no rows and no error');
  if (error !== null && !/^.*\S: \S.*\.$/s.test(error)) faults.push(`sentence: ${error}`);
  return faults;
}

function countFaults({ name, kinds, lines }: SheetIntake): readonly string[] {
  const { all, ...each } = lines;
  const sum = Object.values(each).reduce((total, count) => total + count, 0);
  if (sum === all && all === kinds.length) return [];
  return [
    `count: sheet “${name}” has ${String(kinds.length)} kinds, ${String(all)} lines, counts add up to ${String(sum)}`,
  ];
}

/** Rows are as wide as the header, in order, and stand on lines that are called data. */
function rowFaults({ kinds, tables }: SheetIntake): readonly string[] {
  const faults: string[] = [];
  for (const [i, { columns, rows }] of tables.entries()) {
    let last = 0;
    for (const { row, cells } of rows) {
      const kind = kinds[row - 1];
      if (cells.length < columns.length)
        faults.push(
          `width: row ${String(row)} of table ${String(i)} has ${String(cells.length)} of ${String(columns.length)} cells`,
        );
      if (row <= last)
        faults.push(`order: row ${String(row)} of table ${String(i)} follows row ${String(last)}`);
      if (kind !== 'data' && kind !== 'second_table')
        faults.push(
          `kind: row ${String(row)} of table ${String(i)} stands on a line of kind ${String(kind)}`,
        );
      if (cells.some((cell) => typeof cell !== 'string'))
        faults.push(`cell: row ${String(row)} of table ${String(i)} holds what is no text`);
      last = row;
    }
  }
  return faults.slice(0, 3);
}

function textFaults(intake: FileIntake, bytes: Uint8Array): readonly string[] {
  const [sheet] = intake.sheets;
  if (sheet === undefined) return [];
  const decoded = decodedText(bytes);
  const lines = physicalLines(decoded.text);
  const rejoined = lines.starts.map((_, i) => wholeLine(lines, i)).join('');
  return [
    ...(lines.starts.length === sheet.kinds.length
      ? []
      : [`lines: ${String(lines.starts.length)} lines, ${String(sheet.kinds.length)} kinds`]),
    ...(rejoined === decoded.text ? [] : ['join: the lines do not join to the text']),
    ...(givesBytesBack(decoded, lines, bytes)
      ? []
      : [`bytes: ${decoded.encoding} text does not give the bytes back`]),
    ...letterFaults(sheet, lines),
  ];
}

/** A byte order mark at the very beginning belongs to the encoding. Broken pairs of UTF-16 become replacement characters, and so cannot come back: those that were are let pass. */
function givesBytesBack(
  { text, encoding, strangeLines }: ReturnType<typeof decodedText>,
  lines: PhysicalLines,
  bytes: Uint8Array,
): boolean {
  const marked = (text: string): Buffer => Buffer.from(text, 'utf8');
  const gives = (body: Buffer, mark: Buffer): boolean =>
    Buffer.compare(body, bytes) === 0 || Buffer.compare(Buffer.concat([mark, body]), bytes) === 0;
  switch (encoding) {
    case 'utf-8': {
      const strange = new Set(strangeLines);
      const body = Buffer.concat(
        lines.starts.map((_, i) => {
          const line = wholeLine(lines, i);
          return strange.has(i + 1) ? singleBytes(line, 'windows-1252') : marked(line);
        }),
      );
      return gives(body, marked('\uFEFF'));
    }
    case 'utf-16le':
    case 'utf-16be': {
      if (text.includes('\uFFFD')) return true;
      const units = Buffer.from(text, 'utf16le');
      const body = encoding === 'utf-16le' ? units : units.swap16();
      const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
      return gives(body, Buffer.from(mark));
    }
    case 'windows-1252':
    case 'iso-8859-15':
    case 'macintosh':
      return gives(singleBytes(text, encoding), marked('\uFEFF'));
    default:
      return true;
  }
}

const byteOf = new Map<SingleByte, ReadonlyMap<string, number>>();

function singleBytes(text: string, encoding: SingleByte): Buffer {
  const known = byteOf.get(encoding);
  const table =
    known ??
    new Map(
      Array.from({ length: 256 }, (_, byte) => [
        Buffer.from(utf8OfSingleByte(Uint8Array.of(byte), encoding)).toString('utf8'),
        byte,
      ]),
    );
  if (known === undefined) byteOf.set(encoding, table);
  return Buffer.from(Array.from(text, (char) => table.get(char) ?? 0));
}

/** Whatever is no delimiter, quote or blank stands in the cells of a data row as it stands on its lines: nothing lost, doubled or moved to another row. */
function letterFaults({ kinds, tables, delimiter }: SheetIntake, lines: PhysicalLines): readonly string[] {
  const [table] = tables;
  if (table === undefined) return [];
  const starts = new Set(table.rows.map(({ row }) => row));
  const orphan = kinds.findIndex(
    (kind, i) => kind === 'data' && !starts.has(i + 1) && kinds[i - 1] !== 'data',
  );
  if (orphan >= 0) return [`orphan: line ${String(orphan + 1)} is data and belongs to no row`];
  for (const { row, cells } of table.rows) {
    let text = wholeLine(lines, row - 1);
    for (let i = row; kinds[i] === 'data' && !starts.has(i + 1); i += 1) text += wholeLine(lines, i);
    if (letters(text, delimiter) !== letters(cells.join(''), delimiter))
      return [`letters: row ${String(row)} does not hold what its lines hold`];
  }
  return [];
}

function letters(text: string, delimiter: string | null): string {
  const bare = text.replaceAll(/[\s,;|^"'\\\uFEFF\u00A6\u00A7~:@#$%]/g, '');
  return delimiter === null
    ? bare
    : delimiter.split('').reduce((rest, char) => rest.replaceAll(char, ''), bare);
}
