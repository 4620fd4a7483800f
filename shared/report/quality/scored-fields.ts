import type { RecordName } from '../../dataset/field.js';
import type { FieldScore } from '../../scores/field-score.js';
import type { Rate } from '../../scores/rate.js';
import type { DisclosureProfile } from '../../stats/disclosure.js';
import type { ReportContext } from '../report-context.js';
import { recordedPart, recordedShare, shownCount } from '../shown.js';
import { capital } from '../words.js';

/** Fields that are asked for and that some column or rule of derivation fills. */
export function recordedFields({ scores }: ReportContext): readonly FieldScore[] {
  return scores.fields.filter(
    ({ level, columns, derived, counts }) => level !== 'O' && counts.of > 0 && columns.length + derived > 0,
  );
}

/** Fields of the tables beside the referrals say which table they are of. */
export function scoreLabel({
  record,
  label,
}: {
  readonly record: RecordName;
  readonly label: string;
}): string {
  return record === 'referral' ? label : `${capital(record)}: ${label.toLowerCase()}`;
}

/** "86 %, 3,590 of 4,170"; a dash where the rate does not apply. */
export function rateWords(rate: Rate, disclosure: DisclosureProfile): string {
  if (rate.n === null || rate.of === 0) return '–';
  const { n, of } = rate;
  const share = recordedShare(n, of, disclosure).text;
  return `${share}, ${recordedPart(n, of, disclosure)} of ${shownCount(of, disclosure)}`;
}
