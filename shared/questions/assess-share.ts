import { fieldOf } from '../dataset/fields.js';
import type { FieldRef } from '../figures/figure-kind.js';
import { shareInWords } from './counts-in-words.js';
import { type Evidence, type EvidenceId, evidenceOf } from './evidence.js';
import { type Gaps, gapsOf } from './gaps.js';
import type { Assessment, Inquiry } from './inquiry.js';
import { columnsOf, labelOf, leadingField, partsOf, spellingOf } from './spelling.js';
import { metBy, thresholds } from './thresholds.js';
import type { Fix } from './verdict.js';

/** How a need fares that is a share of rows, and what would mend it. */
export function assessShare(inquiry: Inquiry, id: EvidenceId): Assessment {
  const { mapping, profile } = inquiry;
  const evidence = evidenceOf(id);
  const gaps = gapsOf(inquiry, evidence);
  const threshold = thresholds[evidence.threshold];
  const enough = [threshold.supported, threshold.withLimits];
  const met = gaps.of === 0 ? 'not_possible' : metBy(gaps.usable / gaps.of, threshold);
  const rows = evidence.among?.rows ?? 'referrals';
  const isMapped = columnsOf(mapping, evidence.fields).length > 0;
  const share = shareInWords(gaps.usable, { of: gaps.of, rows, enough }, profile);
  const have = isMapped ? `${share} have ${evidence.has}` : 'no column holds it';
  const [full, part] = enough.map((least) => `${String(Math.round(least * 100))} %`);
  const need = `${full ?? ''} of ${rows}; ${part ?? ''} for an answer with limits`;
  return {
    met,
    reasons: [{ field: spellingOf(mapping, evidence.fields), have, need, met }],
    fixes: met === 'supported' ? [] : fixesFor(inquiry, evidence, gaps),
  };
}

function fixesFor({ mapping, doubtfulDates }: Inquiry, evidence: Evidence, gaps: Gaps): readonly Fix[] {
  const lead = leadingField(mapping, evidence.fields);
  if (lead === undefined) return [];
  const spelling = spellingOf(mapping, [lead]);
  const doubtful = Math.min(gaps.unread, doubtfulIn(evidence.fields, doubtfulDates));
  const { field } = partsOf(lead);
  const fixes: readonly Fix[] = [
    {
      id: `settle-dates:${field}`,
      field,
      what: `Say which way round the dates in ${spelling} are written where both could be true.`,
      rows: doubtful,
    },
    {
      id: `read:${field}`,
      field,
      what: `Say what the values in ${spelling} that were not understood mean.`,
      rows: gaps.unread - doubtful,
    },
    {
      id: `map:${field}`,
      field,
      what: `Match a column to ${labelOf(lead)} in the tables without one, or ask for it.`,
      rows: gaps.unmapped,
    },
    {
      id: `fill:${field}`,
      field,
      what: `Fill in or correct ${spelling} where it is blank, unknown or impossible.`,
      rows: gaps.blank,
    },
  ];
  return fixes.filter(({ rows }) => rows > 0);
}

function doubtfulIn(fields: readonly FieldRef[], doubtful: Readonly<Record<string, number>>): number {
  return fields
    .map(partsOf)
    .filter(({ record, field }) => fieldOf(record, field)?.kind.includes('date') ?? false)
    .reduce((total, { field }) => total + (doubtful[field] ?? 0), 0);
}
