import { shareInWords } from './counts-in-words.js';
import { type Evidence, type EvidenceId, evidenceOf } from './evidence.js';
import { fieldFix } from './field-fixes.js';
import { type Gaps, gapsOf } from './gaps.js';
import type { Assessment, Inquiry } from './inquiry.js';
import { assessLinks } from './assess-links.js';
import type { Enough } from './question.js';
import { columnsOf, spellingOf } from './spelling.js';
import { metBy, worst } from './thresholds.js';
import type { Fix } from './verdict.js';
import { type Ways, allOf, waysAmong } from './ways.js';

/** How a need fares that is a share of rows, and what would mend it. */
export function assessShare(inquiry: Inquiry, id: EvidenceId, asked?: Enough): Assessment {
  const { mapping, profile } = inquiry;
  const evidence = evidenceOf(id);
  const enough = asked ?? inquiry.thresholds[evidence.threshold];
  const gaps = inquiry.gaps(id, () => gapsOf(inquiry, evidence));
  const met = gaps.of === 0 ? 'not_possible' : metBy(gaps.usable / gaps.of, enough);
  const rows = evidence.among?.rows ?? 'referrals';
  const limits = [enough.supported, enough.withLimits];
  const share = shareInWords(gaps.usable, { of: gaps.of, rows, enough: limits }, profile);
  const have =
    columnsOf(mapping, evidence.fields).length > 0 ? `${share} have ${evidence.has}` : 'no column holds it';
  const [full = '', part = ''] = limits.map((least) => `${String(Math.round(least * 100))} %`);
  const need = `${full} of ${rows}; ${part} for an answer with limits`;
  const fixes = fixesFor(inquiry, evidence, gaps);
  const links = assessLinks(inquiry, evidence.countedFrom ?? []);
  const ways = (least: number): Ways => waysAmong(fixes, (ids) => shareAfter(gaps, ids) >= least);
  return {
    met: worst([met, ...links.map((link) => link.met)]),
    reasons: [
      { field: spellingOf(mapping, evidence.fields), have, need, met },
      ...links.flatMap((link) => link.reasons),
    ],
    ways: {
      with_limits: allOf([ways(enough.withLimits), ...links.map((link) => link.ways.with_limits)]),
      supported: allOf([ways(enough.supported), ...links.map((link) => link.ways.supported)]),
    },
  };
}

/** The share of rows that would say it after these fixes. */
function shareAfter({ of, usable, gaps }: Gaps, done: ReadonlySet<string>): number {
  let whole = of;
  let part = usable;
  for (const { blockers, enters, rows } of gaps) {
    const isAsked = enters.every((id) => done.has(id));
    const says = blockers.every((id) => done.has(id));
    if (enters.length > 0 && isAsked) whole += rows;
    if (isAsked && says) part += rows;
  }
  return whole === 0 ? 0 : part / whole;
}

function fixesFor({ mapping }: Inquiry, evidence: Evidence, { gaps }: Gaps): readonly Fix[] {
  const rows = new Map<string, number>();
  for (const gap of gaps)
    for (const id of [...gap.blockers, ...gap.enters]) rows.set(id, (rows.get(id) ?? 0) + gap.rows);
  const fields = [
    ...evidence.fields,
    ...(evidence.parts ?? []).flatMap((part) => part.fields),
    ...(evidence.among?.part.fields ?? []),
  ];
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, count]) => fieldFix(mapping, fields, { id, rows: count }) ?? []);
}
