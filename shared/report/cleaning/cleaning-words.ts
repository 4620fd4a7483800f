import type { DisclosureProfile } from '../../stats/disclosure.js';
import { fieldLabel } from '../labels.js';
import type { ReportContext } from '../report-context.js';
import { shownCount } from '../shown.js';
import { shortened } from '../words.js';
import type { CleanedSheet, DoneStep } from './cleaning-account.js';

const longestName = 60;

/** "“referrals.xlsx”, sheet “Q1”"; names are cut where they would fill the sentence. */
export function nameOfSheet({ file, sheet }: Pick<CleanedSheet, 'file' | 'sheet'>): string {
  const own = sheet === '' ? '' : `, sheet ${quoted(sheet)}`;
  return `${quoted(file)}${own}`;
}

/** A name as typed, in quotation marks; line breaks in it become spaces. */
export function quoted(name: string): string {
  return `“${shortened(name.replaceAll(/\s+/gu, ' ').trim(), longestName)}”`;
}

/** "Dates read: 1,210 cells", as it may be printed. */
export function doneInWords(
  { what, cells, rows }: Omit<DoneStep, 'column'>,
  disclosure: DisclosureProfile,
): string {
  const [count, one] = cells > 0 ? [cells, 'cell'] : [rows, 'row'];
  const shown = shownCount(count, disclosure);
  return `${what}: ${shown} ${shown === '1' ? one : `${one}s`}`;
}

/** One sentence for each field with dates that could be read two ways. */
export function openDatesInWords({
  doubtfulDates,
  disclosure,
}: Pick<ReportContext, 'doubtfulDates' | 'disclosure'>): readonly string[] {
  return Object.entries(doubtfulDates)
    .filter(([, count]) => count > 0)
    .map(
      ([field, count]) =>
        `${fieldLabel(field)}: ${shownCount(count, disclosure)} left open, since day and month could be swapped.`,
    );
}

/** Decided steps that found no place here, or only in part: each by its name, with the reason. */
export function notAppliedInWords({
  stepsNotApplied,
}: Pick<ReportContext, 'stepsNotApplied'>): readonly string[] {
  return stepsNotApplied.map(({ step, says }) => `${quoted(step)} was decided. ${says}`);
}
