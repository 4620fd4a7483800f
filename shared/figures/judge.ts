import { caveats, instrumentOf } from './caveats.js';
import type { Draft } from './draft.js';
import type { Facts } from './facts.js';
import type { Figure } from './figure.js';
import { needsOf, wordsOf } from './needs.js';

/** Say whether a figure is sound, to be taken with care, or withheld, and why. */
export function judge(draft: Draft, facts: Facts): Figure {
  const withheld = reasonToWithhold(draft, facts);
  const hides = withheld !== null && facts.withhold;
  const fired = [
    ...caveats.filter((caveat) => caveat.fires(draft, facts)).map(({ says }) => says),
    ...(directionDoubt(draft, facts, 'mirror') ?? []),
  ];
  const { id, label, by, group, value, low, high, n, of, missing, kind } = draft;
  return {
    id,
    label,
    by,
    group,
    value: hides ? null : value,
    low: hides ? null : low,
    high: hides ? null : high,
    unit: kind.unit,
    n,
    of,
    missing,
    status: withheld !== null ? 'withheld' : fired.length > 0 ? 'care' : 'sound',
    reason: withheld ?? (fired.length > 0 ? fired.join(' ') : null),
    definition: kind.definition,
    printed: '',
    suppressed: false,
  };
}

function reasonToWithhold(draft: Draft, facts: Facts): string | null {
  return (
    withoutColumn(draft, facts) ??
    withoutValue(draft) ??
    directionDoubt(draft, facts, 'wellbeing')?.[0] ??
    withoutFollowUp(draft, facts)
  );
}

function withoutColumn(draft: Draft, { holds }: Facts): string | null {
  const lacking = needsOf(draft).find((fields) => !fields.some(holds));
  return lacking === undefined ? null : `No column holds ${wordsOf(lacking)}.`;
}

function withoutValue({ value, of, because }: Draft): string | null {
  if (value !== null) return null;
  return of === 0
    ? 'There is nothing to work it out from.'
    : (because ?? 'It cannot be worked out from these data.');
}

/** What is worked out from changes, and what from the first scores of those kept and those lost. */
const ofChange = /^(B[347]|B5\.(mean|expected|beyond|improved)|C5\.(mean|sii|sii_other))\./;
const ofStart = /^(B6\.score|B5\.(share|cut|baseline_mean)|B1\.at_(best|worst))\./;

/**
 * Scores of two directions together say nothing, nor does a bound that counts who improved: they are
 * withheld where the scores run with wellbeing. Where a table only mirrors another's change, the doubt
 * stands beside the figure: a worsening must never be hidden for being one.
 */
function directionDoubt(draft: Draft, { turned }: Facts, by: 'wellbeing' | 'mirror'): [string] | null {
  const { id } = draft;
  if (!ofChange.test(id) && !ofStart.test(id)) return null;
  const found = turned(instrumentOf(draft));
  if (found === undefined || (ofChange.test(id) && found.pairs === 0)) return null;
  if (found.certain !== (by === 'wellbeing')) return null;
  return [`${found.ask}: the scores there look turned round.`];
}

/** Figures that a reader would take for the result; the widest bounds of B7 stay, for they show what is not known. */
const headline =
  /^(B[34]\.|B5\.(mean|beyond|improved)\.|B7\.(no_change|quarter_fall|tipping)\.|C5\.(mean|sii|sii_other)\.)/;

function withoutFollowUp(draft: Draft, { followUpShare, leastFollowUp }: Facts): string | null {
  if (!headline.test(draft.id)) return null;
  if (!draft.kind.id.startsWith('B7.') && pairsOf(draft) < 2)
    return 'Fewer than two people have both scores.';
  const share = followUpShare(instrumentOf(draft));
  if (share === null || share >= leastFollowUp) return null;
  return `Fewer than ${String(Math.round(leastFollowUp * 100))} % of the people due a follow-up have one.`;
}

function pairsOf({ kind, n, of }: Draft): number {
  return kind.id.startsWith('B4') ? of : n;
}
