import type { BuildReport } from './build-dataset.js';

/** What a reader of the results has to know of how the rows were counted, in sentences. */
export function buildNotes(report: Omit<BuildReport, 'notes'>): string[] {
  return [
    ...report.notCounted.map(
      ({ file, sheet, rows, reason }) =>
        `${counted(rows)} of ${place(file, sheet)} are not counted as referrals. ${reason}`,
    ),
    ...report.leftOut.map(
      ({ file, sheet, rows, reason }) =>
        `${counted(rows)} of ${place(file, sheet)} ${rows === 1 ? 'is' : 'are'} left out: ${lower(reason)}.`,
    ),
    ...report.derived.map(
      ({ record, column, how, rows }) => `In ${counted(rows)} of ${record}, ${column} is ${how}.`,
    ),
    ...report.linked.map(
      ({ record, rows }) =>
        `${counted(rows)} of ${record} without a referral number ${rows === 1 ? 'was' : 'were'} tied to a referral of the same person.`,
    ),
    ...report.unclearEvents.map(
      ({ file, sheet, rows }) =>
        `${counted(rows)} of ${place(file, sheet)} are coded events whose code and term do not say whether somebody was referred. They are counted as referrals: ask what the codes mean, and set aside those that are none.`,
    ),
    ...(report.unnamedScores > 0
      ? [`${counted(report.unnamedScores)} of scores name no instrument that is known, and are not used.`]
      : []),
  ];
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${String(rows).replace(/\B(?=(\d{3})+$)/g, ',')} rows`;
}

function place(file: string, sheet: string): string {
  return sheet === '' ? file : `${file}, sheet ${sheet},`;
}

function lower(sentence: string): string {
  const bare = sentence.replace(/\.$/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
