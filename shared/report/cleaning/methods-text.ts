import { onlyWords } from '../../cohorts/cohort-words.js';
import { groupedBy } from '../grouped.js';
import { printRules } from '../print-rules.js';
import type { ReportContext } from '../report-context.js';
import { longDate } from '../words.js';
import { type CleanedSheet, cleaningAccount } from './cleaning-account.js';
import { doneInWords, nameOfSheet, notAppliedInWords, openDatesInWords, quoted } from './cleaning-words.js';

/** How the data were cleaned, column by column, as text to paste into a methods section: counts as printed, no value. */
export function methodsText(context: ReportContext): string {
  const parts = [
    [
      'How these data were cleaned',
      '===========================',
      `Soundings ${context.version}. Data to ${longDate(context.today.date)}.`,
      'The files themselves were not changed. Each changed cell is in ledger.csv, with what stood there before.',
      ...(context.cohorts.only === null ? [] : [onlyWords(context.cohorts.only)]),
      ...printRules(context.disclosure).slice(0, 1),
    ],
    ...cleaningAccount(context).map((sheet) => sheetLines(sheet, context)),
    titled('Dates left open', openDatesInWords(context)),
    titled('Decided, but not carried out here', notAppliedInWords(context)),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)];
}

function sheetLines(sheet: CleanedSheet, { disclosure }: ReportContext): readonly string[] {
  const done = [...groupedBy(sheet.done, ({ column }) => JSON.stringify(column))].map(([, same]) => {
    const [first] = same;
    const said = same.map((one) => `${doneInWords(one, disclosure)}.`);
    return `${placeInWords(first?.column ?? null)}. ${said.join(' ')}`;
  });
  const open = sheet.open.map(
    ({ column, what }) =>
      `${placeInWords(column)}. Proposed, and not confirmed by anybody: ${uncapital(what)}.`,
  );
  const lines = [...done, ...open];
  return titled(nameOfSheet(sheet), lines.length === 0 ? ['Nothing had to be changed.'] : lines);
}

function placeInWords(column: string | null): string {
  return column === null ? 'Whole rows' : `Column ${quoted(column)}`;
}

function uncapital(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
