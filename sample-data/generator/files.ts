import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indicatorsOf, indicatorsText } from './indicators/compute.js';
import { buildTruth } from './truth/truth.js';
import type { Truth } from './truth/types.js';
import { csvText } from './writers/csv.js';
import { populationRows, referenceTexts } from './writers/reference.js';
import { twinColumns, twinOf } from './writers/twin.js';

/** Every generated file by its path below `sample-data/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Generate everything from the seed. */
export function generate(): Files {
  const truth = buildTruth();
  return new Map([...twinFiles(truth), ...referenceFiles(truth)]);
}

/** Write the files below a folder. */
export function writeAll(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
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
  return Object.entries(referenceTexts(truth.places)).map(([name, text]) => [
    `reference/${name}`,
    utf8(text),
  ]);
}

/** Text as UTF-8 bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
