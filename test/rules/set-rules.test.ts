import { afterAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/dates/calendar.js';
import { batchEntry } from '../../shared/rules/sets/batch-entry.js';
import { lateStart } from '../../shared/rules/sets/late-start.js';
import { referrerStops } from '../../shared/rules/sets/referrer-stops.js';
import { scoresCopiedForward } from '../../shared/rules/sets/scores-copied-forward.js';
import { sessionsCapped } from '../../shared/rules/sets/sessions-capped.js';
import { straightLining } from '../../shared/rules/sets/straight-lining.js';
import { toolChanged } from '../../shared/rules/sets/tool-changed.js';
import { waitsHeapAtTarget } from '../../shared/rules/sets/waits-heap-at-target.js';
import { type Answer, type Columns, askColumns, askRows } from '../support/ask-rule.js';
import type { Rows } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const first = '2023-01-02';
const day = (n: number): string => addDays(first, n) ?? first;
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const groupsOf = ({ result }: Answer) => (result.sets ?? []).map(({ group }) => group?.value ?? 'whole');

/** A source with a referral on each of these days, beside one with two a day for 400 days. */
const sourcesOn = (days: readonly number[]): Columns => {
  const rows = [...upTo(800).map((n) => [n % 400, 'S1'] as const), ...days.map((d) => [d, 'S9'] as const)];
  return [
    ['Ref date', 'referral.referral_date', rows.map(([d]) => day(d))],
    ['Who sent', 'referral.scheme_id', rows.map(([, who]) => who)],
  ];
};

describe('a referrer that stops', () => {
  const weekly = upTo(30).map((week) => week * 7);

  it('is found with the row of its last referral, its column and its counts', () => {
    const answer = askColumns(engine, referrerStops, sourcesOn(weekly));
    expect(groupsOf(answer)).toEqual(['S9']);
    expect(answer.issues).toMatchObject([{ row: 831, column: 'Who sent', severity: 'warning' }]);
    expect(answer.issues[0]?.message).toBe(
      '“Who sent”: 30 of 438 referrals of this row’s site end in July 2023; none of 392 after.',
    );
    expect(answer.result).toMatchObject({ outcome: 'fail', broken: 1, of: 2 });
  });

  it('is no stop where it only paused as long before', () => {
    const halves = [...upTo(15).map((n) => n * 3), ...upTo(15).map((n) => 160 + n * 3)];
    expect(groupsOf(askColumns(engine, referrerStops, sourcesOn(halves)))).toEqual([]);
  });

  it('is no stop where it goes on to the end, or was too rare to tell', () => {
    const toTheEnd = upTo(57).map((week) => week * 7);
    expect(askColumns(engine, referrerStops, sourcesOn(toTheEnd)).result.outcome).toBe('pass');
    expect(groupsOf(askColumns(engine, referrerStops, sourcesOn([0, 9, 20])))).toEqual([]);
  });

  it('cannot be judged without dates or with few referrals, and says so', () => {
    const few = [
      ['Ref date', 'referral.referral_date', [day(0)]],
      ['Who sent', 'referral.scheme_id', ['S1']],
    ] as const;
    expect(askColumns(engine, referrerStops, few).result).toMatchObject({
      outcome: 'not_applicable',
      why: 'No source, practice, organisation or site has 10 dated referrals.',
    });
  });
});

describe('a place that starts late', () => {
  it('is found although a hundredth of its rows bears a wrong date', () => {
    const late = [3, ...upTo(120).map((n) => 200 + n)];
    const answer = askColumns(engine, lateStart, sourcesOn(late));
    expect(groupsOf(answer)).toEqual(['S9']);
    expect(answer.issues[0]?.message).toContain('begin in July 2023; hardly any of 401 before.');
  });

  it('is found where its name stands on the first row of its block only', () => {
    const [dates, names] = [
      [...upTo(300).map(day), ...upTo(100).map((n) => day(200 + n))],
      upTo(400).map((n) => (n === 0 ? 'S1' : n === 300 ? 'S9' : '')),
    ];
    const columns = [
      ['Ref date', 'referral.referral_date', dates],
      ['Practice', 'referral.gp_practice_code', names],
    ] as const;
    expect(groupsOf(askColumns(engine, lateStart, columns))).toEqual(['S9']);
  });

  it('is none where it was there from the first', () => {
    expect(askColumns(engine, lateStart, sourcesOn(upTo(57).map((n) => n * 7))).result.outcome).toBe('pass');
  });
});

describe('a tool', () => {
  const scores = (instrument: string, days: readonly number[]): Rows =>
    days.map((d) => ({
      ...{ person_id: `p${String(d)}`, instrument, timepoint: 'baseline', total: '5' },
      completed_date: day(d),
    }));

  it('that ends while another begins is found at both', () => {
    const measure = [
      ...scores(
        'phq9',
        upTo(100).map((n) => n * 2),
      ),
      ...scores(
        'gad7',
        upTo(100).map((n) => 200 + n * 2),
      ),
    ];
    const answer = askRows(engine, toolChanged, { referral: [], measure });
    expect(groupsOf(answer)).toEqual(['phq9', 'gad7']);
  });

  it('that is used throughout is none', () => {
    const measure = [
      ...scores(
        'phq9',
        upTo(100).map((n) => n * 4),
      ),
      ...scores(
        'gad7',
        upTo(100).map((n) => n * 4),
      ),
    ];
    expect(askRows(engine, toolChanged, { referral: [], measure }).result.outcome).toBe('pass');
  });
});

describe('waits', () => {
  /** One referral a weekday; waits by working days. */
  const waits = (site: string, each: readonly (readonly [calendar: number, times: number])[]): Rows =>
    each.flatMap(([calendar, times]) =>
      upTo(times).map((n) => ({
        scheme_id: site,
        referral_date: day((n % 20) * 7),
        first_contact_date: day((n % 20) * 7 + calendar),
      })),
    );
  const even = waits(
    'Even',
    upTo(30)
      .filter((d) => d % 7 < 5)
      .map((d) => [d, 8]),
  );

  it('that bunch at ten working days are found at the right place and target', () => {
    const heaped = waits('Heaped', [
      [3, 10],
      [7, 10],
      [11, 10],
      [14, 80],
      [15, 5],
      [16, 4],
    ]);
    const answer = askRows(engine, waitsHeapAtTarget, { referral: [...even, ...heaped] });
    expect(groupsOf(answer)).toEqual(['Heaped']);
    expect(answer.issues[0]?.message).toBe(
      '“first_contact_date”: waits at this row’s site bunch at 10 working days: 90 just before, 9 just after.',
    );
  });

  it('that thin out evenly are none, and few cannot be judged', () => {
    expect(askRows(engine, waitsHeapAtTarget, { referral: even }).result.outcome).toBe('pass');
    const few = askRows(engine, waitsHeapAtTarget, { referral: waits('Few', [[7, 3]]) });
    expect(few.result).toMatchObject({
      outcome: 'not_applicable',
      why: 'No place has 20 waits around a target.',
    });
  });
});

describe('sessions', () => {
  const sessions = (site: string, counts: readonly number[]): Rows =>
    counts.flatMap((times, i) => upTo(times).map(() => ({ scheme_id: site, contacts_total: String(i + 1) })));

  it('that nobody has more of than six are found where many have six', () => {
    const referral = [
      ...sessions('Free', [18, 28, 24, 20, 16, 12, 8, 6, 4, 2]),
      ...sessions('Capped', [18, 28, 24, 20, 16, 40]),
    ];
    const answer = askRows(engine, sessionsCapped, { referral });
    expect(groupsOf(answer)).toEqual(['Capped']);
    expect(answer.issues[0]?.message).toContain('more than 6, and 40 of 146 have just that');
  });

  it('of a team are told by its workers’ codes where no site is recorded', () => {
    const referral = sessions('', [9, 14, 12, 10, 8, 40]).map((row, i) => ({
      ...row,
      link_worker_id: `TM-LW${String(1 + (i % 3))}`,
    }));
    const [found] = askRows(engine, sessionsCapped, { referral }).result.sets ?? [];
    expect(found?.group).toEqual({ field: 'worker_team', value: 'TM' });
  });

  it('that end alike everywhere, with a little more at the top by chance, are none', () => {
    const even = ['A', 'B'].flatMap((site) => sessions(site, [20, 21, 19, 22, 20, 15, 24]));
    expect(askRows(engine, sessionsCapped, { referral: even }).result.outcome).toBe('pass');
  });

  it('cannot be judged for few people', () => {
    expect(askRows(engine, sessionsCapped, { referral: sessions('S', [1, 2, 5]) }).result.outcome).toBe(
      'not_applicable',
    );
  });
});

const ons4 = ['ons4_satisfaction', 'ons4_worthwhile', 'ons4_happy', 'ons4_anxious'];
/** Answers to the four questions of people of one worker at both times. */
const answers = (worker: string, pairs: readonly (readonly [number[], number[]])[]) => ({
  referral: pairs.map((_, i) => ({ referral_id: `${worker}-${String(i)}`, link_worker_id: worker })),
  measure: pairs.flatMap(([start, end], i) =>
    (
      [
        ['baseline', start],
        ['followup', end],
      ] as const
    ).flatMap(([timepoint, scores]) =>
      ons4.map((instrument, q) => ({
        ...{
          referral_id: `${worker}-${String(i)}`,
          person_id: `${worker}-${String(i)}`,
          instrument,
          timepoint,
        },
        ...{ total: String(scores[q]), completed_date: timepoint === 'baseline' ? day(i) : day(i + 90) },
      })),
    ),
  ),
});
const varied = (i: number): number[] => [i % 11, (i * 3) % 11, (i * 7 + 2) % 11, (i * 5 + 1) % 11];
const changed = upTo(40).map((i): [number[], number[]] => [varied(i), varied(i + 1)]);
const copied = upTo(40).map((i): [number[], number[]] => [varied(i), varied(i % 5 === 0 ? i : i + 1)]);

describe('X21, answers copied forward', () => {
  const both = (one: ReturnType<typeof answers>, two: ReturnType<typeof answers>) => ({
    referral: [...one.referral, ...two.referral],
    measure: [...one.measure, ...two.measure],
  });

  it('are found at the worker who has them, with the rows of those pairs', () => {
    const answer = askRows(engine, scoresCopiedForward, both(answers('W1', changed), answers('W2', copied)));
    expect(groupsOf(answer)).toEqual(['W2']);
    expect(answer.issues).toHaveLength(8);
    expect(answer.issues[0]?.message).toBe(
      'In 8 of 40 pairs of this row’s worker every answer at the end repeats the start.',
    );
  });

  it('are none at just one in ten, and cannot be judged in fewer than 15 pairs', () => {
    const tenth = upTo(40).map((i): [number[], number[]] => [varied(i), varied(i % 10 === 0 ? i : i + 1)]);
    expect(askRows(engine, scoresCopiedForward, answers('W1', tenth)).result.outcome).toBe('pass');
    const few = askRows(engine, scoresCopiedForward, answers('W1', copied.slice(0, 14)));
    expect(few.result.outcome).toBe('not_applicable');
  });

  /** One score at both times, from 4 to 14 of 21, changed by these. */
  const single = (changes: readonly number[]): { readonly referral: Rows; readonly measure: Rows } => ({
    referral: changes.map((_, i) => ({ referral_id: String(i), link_worker_id: 'W1' })),
    measure: changes.flatMap((change, i) =>
      [4 + (i % 11), 4 + (i % 11) + change].map((total, end) => ({
        ...{ referral_id: String(i), person_id: String(i), instrument: 'gad7', total: String(total) },
        ...{ timepoint: end === 0 ? 'baseline' : 'followup', completed_date: day(i + 90 * end) },
      })),
    ),
  });
  const even = upTo(80).map((i) => (i % 8) - 3);

  it('are found in a single score that is the same again far more often than a step beside', () => {
    const answer = askRows(
      engine,
      scoresCopiedForward,
      single(even.map((change, i) => (i % 2 === 0 ? 0 : change))),
    );
    expect(groupsOf(answer)).toEqual(['W1', 'whole']);
    expect(answer.result.sets?.[1]?.message).toMatch(
      /: in \d+ of 80 pairs of this table the end repeats the start, far more than change by a step\.$/,
    );
  });

  it('are none in a single score that changes evenly or stays at the end of its scale', () => {
    expect(askRows(engine, scoresCopiedForward, single(even)).result.outcome).toBe('pass');
    const floor = single(even);
    const atFloor = upTo(60).flatMap((i) =>
      [0, 1].map((end) => ({
        ...{ referral_id: `f${String(i)}`, person_id: `f${String(i)}`, instrument: 'gad7', total: '0' },
        ...{ timepoint: end === 0 ? 'baseline' : 'followup', completed_date: day(i + 90 * end) },
      })),
    );
    expect(
      askRows(engine, scoresCopiedForward, { ...floor, measure: [...floor.measure, ...atFloor] }).result
        .outcome,
    ).toBe('pass');
  });
});

describe('straight-lining', () => {
  it('is one answer to every question at both times, in more than a tenth of pairs', () => {
    const straight = upTo(40).map((i): [number[], number[]] =>
      i % 8 === 0
        ? [
            [5, 5, 5, 5],
            [7, 7, 7, 7],
          ]
        : [varied(i), varied(i + 1)],
    );
    const answer = askRows(engine, straightLining, answers('W1', straight));
    expect(answer.result).toMatchObject({ outcome: 'fail', broken: 1 });
    expect(answer.issues[0]?.message).toContain('fewer than 8 of 40 pairs');
  });

  it('is none where the answers differ', () => {
    expect(askRows(engine, straightLining, answers('W1', changed)).result.outcome).toBe('pass');
  });
});

describe('batch entry', () => {
  const closedOn = (days: readonly number[]): Rows =>
    days.map((d) => ({ referral_id: String(d), referral_date: first, closure_date: day(d) }));

  it('is found where one day holds far more than a usual one, with a row of that day', () => {
    const answer = askRows(engine, batchEntry, {
      referral: closedOn([...upTo(100), ...upTo(20).map(() => 88)]),
    });
    expect(answer.issues).toMatchObject([{ column: 'closure_date', row: 90 }]);
    expect(answer.issues[0]?.message).toBe('“closure_date”: 21 of 120 events stand on the day of this row.');
  });

  it('is none on a busy day, and cannot be judged on few events', () => {
    const busy = [...upTo(100), ...upTo(6).map(() => 88)];
    expect(askRows(engine, batchEntry, { referral: closedOn(busy) }).result.outcome).toBe('pass');
    expect(askRows(engine, batchEntry, { referral: closedOn(upTo(9)) }).result.outcome).toBe(
      'not_applicable',
    );
  });
});
