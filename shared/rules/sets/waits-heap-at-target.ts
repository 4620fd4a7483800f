import { sql } from '../../sql/sql.js';
import { binomialAtLeast } from '../../stats/binomial.js';
import type { IssueLine } from '../issue-table.js';
import type { Limits, SetDesk, SetFinding, SetRule } from '../rule.js';
import { groupCalled, told } from './group-words.js';
import { withPlaces } from './places.js';

/** Waits that bunch in the two days up to a target: recorded for it, or worked towards it. */
export const waitsHeapAtTarget: SetRule = {
  id: 'waits-heap-at-target',
  kind: 'sets',
  severity: 'warning',
  dimension: 'accuracy',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'Waits bunch in the two days up to a target',
  matters:
    'Dates may be chosen to meet the target, or people seen to meet it: the share within it says little else.',
  atSource: 'Ask how the date of first contact is entered, and whether a call without an answer counts.',
  inFile: 'Report the whole spread of waits beside the share within the target.',
  thresholds: {
    target: {
      value: 0,
      unit: 'days (0: looked for among 5, 10, 15, 20 and 28)',
      reason: 'schemes have different targets, and some have one that nobody wrote down',
    },
    waits: {
      value: 20,
      unit: 'waits around it',
      reason: 'with fewer, one busy day makes a bunch',
    },
    times: {
      value: 3,
      unit: 'times as many up to it as after it',
      reason: 'weekends alone make up to 1.5 times as many',
    },
    chance: {
      value: 0.001,
      unit: 'probability',
      reason: 'of so many up to it where the two sides are as 3 to 2, over all places and targets together',
    },
  },
  look: (desk) => {
    const places = waitsByPlace(desk);
    const limits = desk.limits;
    const tests = places.flatMap((place) => targetsOf(limits).map((target) => heapAt(place, target)));
    const judged = tests.filter(({ before, after }) => before + after >= (limits['waits'] ?? 20));
    const found = places.flatMap((place) => worstOf(place, judged, limits) ?? []);
    const judgedPlaces = new Set(judged.map(({ place }) => place));
    return {
      findings: found.map(findingOf),
      judged: judgedPlaces.size,
      why: `No place has ${String(limits['waits'] ?? 20)} waits around a target.`,
    };
  },
};

interface PlaceWaits {
  readonly table: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly waits: readonly { readonly working: number; readonly calendar: number; readonly n: number }[];
  readonly line: IssueLine;
}

interface Target {
  readonly days: number;
  readonly kind: 'working' | 'calendar';
}

interface Heap {
  readonly place: PlaceWaits;
  readonly target: Target;
  readonly before: number;
  readonly after: number;
  /** On the very day: where several targets fit, the one that most waits meet is told. */
  readonly onTarget: number;
  readonly chance: number;
}

function targetsOf({ target = 0 }: Limits): readonly Target[] {
  const days = target > 0 ? [target] : [5, 10, 15, 20, 28];
  return days.flatMap((each) => [
    { days: each, kind: 'working' as const },
    { days: each, kind: 'calendar' as const },
  ]);
}

/** Where the two sides would be as 3 to 2 at most, so many up to the target would be a chance of this size. */
function heapAt(place: PlaceWaits, target: Target): Heap {
  const count = (from: number, to: number): number =>
    place.waits.reduce((sum, wait) => {
      const days = wait[target.kind];
      return days >= from && days <= to ? sum + wait.n : sum;
    }, 0);
  const before = count(target.days - 1, target.days);
  const after = count(target.days + 1, target.days + 2);
  const chance = binomialAtLeast(before, before + after, 0.6);
  return { place, target, before, after, onTarget: count(target.days, target.days), chance };
}

function worstOf(place: PlaceWaits, judged: readonly Heap[], limits: Limits): Heap | null {
  const { times = 3, chance = 0.001 } = limits;
  const [worst] = judged
    .filter((heap) => heap.place === place && heap.before >= times * heap.after)
    .sort((a, b) => b.onTarget - a.onTarget || a.chance - b.chance);
  return worst !== undefined && worst.chance * judged.length < chance ? worst : null;
}

interface WaitRow {
  readonly table: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly working: number;
  readonly calendar: number;
  readonly n: number;
  readonly rowNo: number;
  readonly row: number;
}

function waitsByPlace({ engine }: SetDesk): readonly PlaceWaits[] {
  const weekdays = (date: string) => {
    const days = sql`(${date === 'referral' ? sql`referral_date` : sql`first_contact_date`} - DATE '2001-01-01')`;
    return sql`(${days} // 7 * 5 + least(${days} % 7, 4))`;
  };
  const rows = engine.rows<WaitRow>(sql`SELECT source_table AS "table", place_field AS field, place AS value,
      (${weekdays('contact')} - ${weekdays('referral')})::INTEGER AS working,
      (first_contact_date - referral_date)::INTEGER AS calendar,
      count(*)::INTEGER AS n, min(row_no) AS "rowNo", min(source_row) AS "row"
    FROM ${withPlaces()} AS rows
    WHERE first_contact_date >= referral_date AND first_contact_date - referral_date <= 60
    GROUP BY ALL ORDER BY ALL`);
  const places = new Map<string, PlaceWaits>();
  for (const { table, field, value, working, calendar, n, rowNo, row } of rows) {
    const key = JSON.stringify([table, field, value]);
    const known = places.get(key);
    const line = known !== undefined && known.line.row < row ? known.line : { row, rowNo };
    places.set(key, {
      ...{ table, field, value, line },
      waits: [...(known?.waits ?? []), { working, calendar, n }],
    });
  }
  return [...places.values()];
}

function findingOf({ place, target, before, after }: Heap): SetFinding {
  const { table, field, value, line } = place;
  const called = field === null ? '' : ` at this row’s ${groupCalled(field)}`;
  return {
    at: {
      record: 'referral',
      field: 'first_contact_date',
      origin: { source_table: table, instrument: null, timepoint: null },
    },
    group: field === null || value === null ? null : { field, value },
    ...{ n: before, of: before + after, lines: field === null ? [] : [line], severity: 'warning' },
    message: (column) =>
      `${column('first_contact_date')}: waits${called} bunch at ${String(target.days)} ${target.kind} days: ${told(before)} just before, ${told(after)} just after.`,
    suggestion: 'Ask how the date of first contact is entered there.',
  };
}
