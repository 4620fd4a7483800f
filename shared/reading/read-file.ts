import { byteWarnings, withoutPadding } from './byte-warnings.js';
import { sniff } from './bytes/sniff.js';
import { suggestGrain } from './grain/suggest-grain.js';
import { counted } from './phrases.js';
import { withNameColumns } from './packs/append-name-columns.js';
import { totalWarnings } from './packs/total-warnings.js';
import type { ReadSheet } from './read-sheet.js';
import { type Refusal, sentenceOf } from './refusal.js';
import { readWorkbook } from './sheets/read-workbook.js';
import type { FileIntake, Grain, ReadingAnswer, SheetIntake, SourceFile, SourceTable } from './source.js';
import { decode, decodeGiven } from './text/decode.js';
import { markupOf } from './text/markup.js';
import { readText } from './text/read-text.js';
import { utf8Text } from './text/utf8.js';
import { type Steps, atOnce } from './steps.js';
import { type Warning, harm, worstFirst } from './warnings.js';

/** How a file is to be read: what the analyst said about it, and the number of its first table. */
export interface ReadingOptions {
  readonly answers?: readonly ReadingAnswer[];
  /** From 1; tables are numbered over all files of an intake. */
  readonly firstTable?: number;
}

/**
 * Find out what a file is, by its bytes, and read its tables, without ever pausing: archives and Parquet files,
 * which take pauses, are read by `read-chosen.ts`. Bad input is no fault of the program:
 * it comes back as one sentence in `error`, and nothing is thrown.
 */
export function readFile(file: SourceFile, sha256: string, options: ReadingOptions = {}): FileIntake {
  return atOnce(fileInSteps(file, sha256, options));
}

/** The same with stops on the way; only the spreadsheet parser makes none. */
export function* fileInSteps(
  file: SourceFile,
  sha256: string,
  options: ReadingOptions = {},
): Steps<FileIntake> {
  const read = yield* readBytes(file, answersTo(file, options));
  yield 1;
  return intakeOf(file, sha256, { ...options, read });
}

function answersTo({ name }: SourceFile, { answers = [] }: ReadingOptions): readonly ReadingAnswer[] {
  return answers.filter((answer) => answer.file === name);
}

/** A file as it is handed on, from what its bytes came to: tables numbered, warnings put in order. */
export function intakeOf(
  file: SourceFile,
  sha256: string,
  options: ReadingOptions & { readonly read: ReadBytes },
): FileIntake {
  const answers = answersTo(file, options);
  const { read } = options;
  let number = options.firstTable ?? 1;
  const sheets = read.sheets.map((sheet) => {
    const done = withTables(
      sheet,
      number,
      answers.find((answer) => answer.sheet === sheet.name),
    );
    number += done.tables.length;
    return done;
  });
  return {
    file: file.name,
    sha256,
    bytes: file.bytes.length,
    format: read.format,
    encoding: read.encoding,
    error: read.refusal === null ? null : sentenceOf(file.name, read.refusal),
    sheets,
  };
}

/** What the bytes of a file came to. */
export interface ReadBytes {
  readonly format: string;
  readonly encoding: string | null;
  readonly refusal: Refusal | null;
  readonly sheets: readonly ReadSheet[];
}

function* readBytes(file: SourceFile, answers: readonly ReadingAnswer[]): Steps<ReadBytes> {
  const sniffed = sniff(file.bytes);
  switch (sniffed.kind) {
    case 'refused':
      return notTable(sniffed.format, sniffed.refusal);
    case 'workbook':
      return {
        format: sniffed.format,
        encoding: null,
        ...readWorkbook(file.name, file.bytes, { format: sniffed.format, answers }),
      };
    case 'parquet':
      return notTable('parquet', { why: 'other_format', says: 'a Parquet file' });
    case 'text':
      return yield* readDecoded(file, answers);
  }
}

function notTable(format: string, refusal: Refusal): ReadBytes {
  return { format, encoding: null, refusal, sheets: [] };
}

function* readDecoded(file: SourceFile, answers: readonly ReadingAnswer[]): Steps<ReadBytes> {
  const answer = answers.find(({ sheet }) => sheet === '');
  const given = answer?.given?.encoding;
  const asGiven = given === undefined ? null : decodeGiven(file.bytes, given);
  const decoded = asGiven ?? decode(file.bytes);
  const { encoding } = decoded;
  const markup = answer?.given === undefined ? markupOf(decoded.bytes) : null;
  if (markup?.kind === 'refused')
    return { format: markup.format, encoding, refusal: markup.refusal, sheets: [] };
  if (markup?.kind === 'workbook') {
    return {
      format: markup.format,
      encoding,
      ...readWorkbook(file.name, utf8Text(decoded.bytes, 0, decoded.bytes.length), {
        format: markup.format,
        answers,
      }),
    };
  }
  const { sheet, refusal } = yield* readText(file.name, decoded, answer);
  const unknown: readonly Warning[] =
    given !== undefined && asGiven === null
      ? [
          {
            harm: harm.rowsNotRead,
            says: `The encoding “${given}” is not known, so the file was read as ${encoding}.`,
          },
        ]
      : [];
  const said = byteWarnings(file.bytes, decoded.bytes, sheet.lines.all);
  const format = formatOf(sheet, refusal);
  return {
    format,
    encoding,
    refusal,
    sheets: [{ ...withoutPadding(sheet, file.bytes), warnings: [...unknown, ...said, ...sheet.warnings] }],
  };
}

function formatOf({ delimiter, tables }: ReadSheet, refusal: Refusal | null): string {
  if (tables.length === 0 && refusal !== null) return 'text';
  return delimiter === '\t' ? 'tsv' : 'csv';
}

/** Number the tables, suggest what their rows are, and put the warnings in order. */
function withTables(sheet: ReadSheet, firstTable: number, answer: ReadingAnswer | undefined): SheetIntake {
  const leftOut = answer?.leaveOut === true;
  const tables = (leftOut ? [] : sheet.tables).map((table, i): SourceTable => {
    const number = String(firstTable + i).padStart(3, '0');
    const named = withNameColumns(table, answer?.nameColumns ?? []);
    const parted = sheet.delimiter === null ? {} : { delimiter: sheet.delimiter };
    return { table: number, ...named, ...parted, ...grainOf(sheet, table, answeredGrain(answer, i)) };
  });
  const rows = sheet.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const aside: readonly Warning[] = leftOut
    ? [
        {
          harm: harm.rowsNotRead,
          says: `Left out as you decided: ${counted(rows, 'row')} of data are not used.`,
        },
      ]
    : [];
  const totals = totalWarnings(sheet.tables, sheet.name === '' ? 'line' : 'row');
  return { ...sheet, tables, ...worstFirst([...aside, ...totals, ...sheet.warnings]) };
}

function answeredGrain(answer: ReadingAnswer | undefined, i: number): Grain | undefined {
  return i === 0 ? answer?.grain : answer?.otherGrains?.find(({ table }) => table === i + 1)?.grain;
}

function grainOf(
  sheet: ReadSheet,
  table: ReadSheet['tables'][number],
  answered: Grain | undefined,
): Pick<SourceTable, 'grain' | 'grainIfCounted'> {
  if (answered !== undefined)
    return { grain: { suggested: answered, evidence: 'You said what one row is.' } };
  const suggestion = suggestGrain(table);
  const isHarmless = ['lookup', 'reference', 'aggregate', 'not_a_table'].includes(suggestion.suggested);
  if (sheet.hidden === 'visible' || isHarmless) return { grain: suggestion };
  return {
    grain: {
      suggested: 'not_a_table',
      evidence: `The sheet is hidden, so its rows are not counted until you say what they are. ${suggestion.evidence}`,
    },
    grainIfCounted: suggestion.suggested,
  };
}
