import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indicatorsOf, indicatorsText } from './indicators/compute.js';
import { formColumns, messyForm } from './polluters/form.js';
import { logText } from './polluters/log.js';
import { messyWorkbook } from './polluters/workbook/workbook.js';
import { buildTruth } from './truth/truth.js';
import type { Truth } from './truth/types.js';
import { csvText } from './writers/csv.js';
import { platformExport } from './writers/platform.js';
import { extractExport, extractFile } from './writers/practices.js';
import { populationRows, practiceListBook, referenceTexts } from './writers/reference.js';
import { writeTable } from './writers/table.js';
import { trapsText } from './writers/traps.js';
import { twinColumns, twinOf } from './writers/twin.js';
import { workbookExport } from './writers/workbook/book.js';
import { workbookFile } from './writers/workbook/sheet.js';
import { xlsxBytes } from './writers/xlsx/package.js';

const formFile = 'outcome_form_responses.csv';

/** Every generated file by its path below `sample-data/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Generate everything from the seed. */
export function generate(): Files {
  const truth = buildTruth();
  return new Map([...messyFiles(truth), ...twinFiles(truth), ...referenceFiles(truth)]);
}

/** Write the files below a folder. */
export function writeAll(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

function messyFiles(truth: Truth): [string, Uint8Array][] {
  const workbook = workbookExport(messyWorkbook(truth));
  const platform = platformExport(truth);
  const extract = extractExport(truth);
  const form = writeTable({ file: formFile, lineEnd: '\n' }, formColumns, messyForm(truth));
  const log = [...workbook.entries, ...platform.entries, ...extract.entries, ...form.entries];
  const exports: (readonly [string, Uint8Array])[] = [
    [workbookFile, workbook.bytes],
    ...platform.files,
    [extractFile, utf8(extract.text)],
    [formFile, utf8(form.text)],
  ];
  return [
    ...exports.map(([name, bytes]): [string, Uint8Array] => [`wrekindale/${name}`, bytes]),
    ['truth/pollution_log.csv', utf8(logText(log))],
    ['truth/traps.csv', utf8(trapsText(workbook.placed))],
  ];
}

function twinFiles(truth: Truth): [string, Uint8Array][] {
  const twin = twinOf(truth);
  const indicators = indicatorsOf(twin, populationRows(truth.places));
  return [
    ['wrekindale-clean/referral.csv', utf8(csvText(twinColumns.referral, twin.referral))],
    ['wrekindale-clean/contact.csv', utf8(csvText(twinColumns.contact, twin.contact))],
    ['wrekindale-clean/onward.csv', utf8(csvText(twinColumns.onward, twin.onward))],
    ['wrekindale-clean/measure.csv', utf8(csvText(twinColumns.measure, twin.measure))],
    ['truth/truth_indicators.json', utf8(indicatorsText(indicators))],
  ];
}

function referenceFiles(truth: Truth): [string, Uint8Array][] {
  const texts = Object.entries(referenceTexts(truth.places));
  return [
    ...texts.map(([name, text]): [string, Uint8Array] => [`reference/${name}`, utf8(text)]),
    ['reference/practice_list_sizes.xlsx', xlsxBytes(practiceListBook())],
  ];
}

/** Text as UTF-8 bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
