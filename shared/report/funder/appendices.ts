import { instruments } from '../../dataset/instruments.js';
import { figureCatalogue, kindOfFigure } from '../../figures/catalogue.js';
import { pairingSentences } from '../../figures/outcomes/pairing-words.js';
import {
  appendix,
  beside,
  bullets,
  firstInPrint,
  inColumns,
  inWorkbook,
  paragraph,
  table,
  words,
} from '../blocks.js';
import { groupedBy } from '../grouped.js';
import { fieldLabel } from '../labels.js';
import type { Material } from '../material.js';
import { certaintyWords, lowStartSentence } from '../outcome-words.js';
import type { DisclosureProfile } from '../../stats/disclosure.js';
import { printRules } from '../print-rules.js';
import type { Section } from '../report.js';
import { rulesTable } from '../rules-table.js';
import { capital, longDate, sentence } from '../words.js';
import { measuredInstruments } from './instruments-measured.js';

/** What each indicator of a report means, once each, whatever instrument or field it is of. */
export function definitionsAppendix({ book }: Material, indicators: RegExp): Section | null {
  const present = new Set(book.all.map(({ id }) => kindOfFigure(id)?.id));
  const kinds = figureCatalogue.filter(({ id }) => present.has(id) && indicators.test(id));
  const told = kinds.filter(({ id }) => !workbookOnly.test(id));
  const made = table({
    id: 'table-definitions',
    caption: 'What each indicator counts',
    basis: 'One definition each, the same in every report',
    columns: [words('Indicator'), words('Definition')],
    rows: [...told, ...kinds.filter((kind) => !told.includes(kind))].map(({ id, label, definition }) => [
      `${label} (${id.replace(/\.<\w+>$/u, '')})`,
      definition,
    ]),
  });
  return appendix('definitions', 'Definitions', [inColumns(firstInPrint(made, told.length))]);
}

/** Indicators that stand in figures.json and in no table of the reports, and quartiles, which explain themselves. */
const workbookOnly =
  /^(?:A5\.p|A8\.p|A13\.late|A18\.p|A6\.\w+\.of_previous|B1\.(?:count|at)|B2\.(?:due|pairs|outside)|B3\.(?:\w+_sd|dz|drm|glass|hedges|r\.|r$|unpaired_)|B4\.reliable\.same|B5\.(?:share|baseline|improved)|B6\.(?:no_|scheme|source|need)|D)/u;

/** How each instrument in use is scored, and under which licence. No wording of a questionnaire is kept. */
export function toolsAppendix({ book }: Material): Section | null {
  return appendix('tools', 'Outcome instruments and scoring', [
    table({
      id: 'table-tools',
      caption: 'Instruments found in these data',
      basis: 'Scores and rules only; no question wording is kept',
      columns: [
        words('Instrument'),
        words('Range'),
        words('Better'),
        words('Change that counts'),
        words('Source of that change'),
        words('Low start'),
        words('Licence'),
      ],
      rows: withLikeTogether(
        measuredInstruments(book).flatMap(({ code }) => {
          const instrument = instruments[code];
          if (instrument === undefined) return [];
          const { label, range, direction, threshold, bands, thresholdSource, thresholdCertainty, licence } =
            instrument;
          return [
            [
              label,
              `${String(range[0])}–${String(range[1])}`,
              direction === 1 ? 'higher' : 'lower',
              bands === undefined ? (threshold === null ? 'none published' : String(threshold)) : 'a band',
              `${thresholdSource} (${certaintyWords[thresholdCertainty]})`,
              lowStartSentence(code, book.one(`B5.cut.${code}`)),
              licence,
            ],
          ];
        }),
      ),
    }),
  ]);
}

/** Instruments of which all the rest is the same stand in one row. */
function withLikeTogether(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const alike = groupedBy(rows, ([, ...rest]) => JSON.stringify(rest));
  return [...alike.values()].map((same) => [
    same.map(([label = '']) => label).join('; '),
    ...(same[0]?.slice(1) ?? []),
  ]);
}

/** Rules in print. */
const mostRules = 5;

/** Checks made and what they found, in one table. */
export function qualityAppendix(material: Material): Section | null {
  return appendix('quality', 'Data quality in brief', [firstInPrint(rulesTable(material), mostRules)]);
}

/** How the numbers were made: rules of pairing, intervals and print. */
export function methodAppendix({ context }: Material): Section | null {
  const { flow, references } = context;
  return appendix('method', 'Method', [
    bullets([
      `Data to ${longDate(context.today.date)}: ${sentence(context.today.how)}`,
      `Period: ${sentence(context.period.how)}`,
      'Test rows, duplicates and rows closed as errors are set aside before anything is counted.',
      'Shares have 95 % Wilson intervals. Means have 95 % t intervals. Quantiles are of type 7.',
      ...pairingSentences(context.outcomes.pairing),
      `An outcome is given only where at least ${String(Math.round(context.leastFollowUp * 100))} % of those due a follow-up have one.`,
      ...printRules(context.disclosure),
    ]),
    references.length === 0
      ? paragraph('No reference files were given, so nothing is compared with a population.')
      : beside(
          table({
            id: 'table-references',
            caption: 'Reference files',
            basis: 'Used for comparison and look-up only',
            columns: [words('What'), words('File'), words('Edition')],
            rows: references.map(({ what, file, edition }) => [
              capital(what),
              file,
              editionOf(edition, file),
            ]),
          }),
        ),
    beside(
      table({
        id: 'table-derived',
        caption: 'Fields worked out from others',
        basis: 'Not taken from a column as it stands',
        columns: [words('Field'), words('How')],
        rows: flow.derived.map(({ record, field, how }) => [
          `${fieldLabel(field)} (${record})`,
          capital(how),
        ]),
      }),
    ),
  ]);
}

/** Fingerprints in print. */
const mostFiles = 12;

/** An edition without the name of the file, which stands beside it. */
function editionOf(edition: string | null, file: string): string {
  const parts = (edition ?? '').split(', ').filter((part) => part !== '' && part !== file);
  return parts.length === 0 ? 'not stated' : parts.join(', ');
}

/** A rule by its id, one of the project's own by its name. */
function ruleName({ id, label, own }: DisclosureProfile): string {
  return own === true ? `“${label}”, made in this project` : id;
}

/** What to quote so that somebody else can make the same report. */
export function versionAppendix(
  { context }: Material,
  hashesIn: 'print' | 'workbook' = 'print',
): Section | null {
  const decided: Readonly<Record<string, string>> = {
    safe: 'only steps that cannot damage a right value',
    suggested: 'safe steps and those judged likely',
    none: 'no step at all',
  };
  const hashes = table({
    id: 'table-hashes',
    caption: 'Fingerprints of the files',
    basis: 'SHA-256; the same file gives the same fingerprint',
    columns: [words('File'), words('SHA-256')],
    rows: context.intake.map(({ file, sha256 }) => [file, sha256]),
  });
  return appendix('version', 'Version, settings and fingerprints', [
    bullets([
      `Soundings ${context.version}`,
      `Steps carried out: ${decided[context.decide] ?? context.decide}`,
      `Disclosure rule: ${ruleName(context.disclosure)}`,
    ]),
    hashesIn === 'print' ? firstInPrint(hashes, mostFiles) : inWorkbook(hashes),
  ]);
}
