import { codeLists } from '../../dataset/code-lists.js';
import { monthNames } from '../../dataset/month-names.js';
import type { AskedQuestion } from './asked-question.js';

/** One answer that a person may pick. */
export interface Choice {
  readonly label: string;
  readonly says: 'set' | 'leave' | 'unknown';
  readonly value: string | null;
}

const leaveBlank: Choice = { label: 'Leave it blank', says: 'set', value: '' };
const leave: Choice = { label: 'Leave as it is', says: 'leave', value: null };
const unknown: Choice = { label: 'Don’t know', says: 'unknown', value: null };

/** The answers offered for a question: both readings of a date, the list of a code, and ways of not answering. */
export function choicesOf({
  readings,
  list,
  was,
}: Pick<AskedQuestion, 'readings' | 'list' | 'was'>): readonly Choice[] {
  const codes = list === null ? [] : (codeLists[list]?.codes ?? []);
  return [
    ...readings.map((iso): Choice => ({ label: dayInWords(iso), says: 'set', value: iso })),
    ...codes.map(({ code, label }): Choice => ({ label, says: 'set', value: code })),
    ...(was.trim() === '' ? [] : [leaveBlank]),
    leave,
    unknown,
  ];
}

/** `3 April 2023`, which no one can read two ways. */
export function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${String(Number(day))} ${monthNames[Number(month) - 1] ?? ''} ${year}`;
}
