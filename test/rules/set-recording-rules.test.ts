import { afterAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/dates/calendar.js';
import { readAll } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import { applyRules } from '../../shared/rules/apply.js';
import { contactOutsideReferral } from '../../shared/rules/contact-outside-referral.js';
import { layoutDrifts } from '../../shared/rules/layout-drifts.js';
import { orphanOutcome } from '../../shared/rules/orphan-outcome.js';
import { completenessFalls } from '../../shared/rules/sets/completeness-falls.js';
import { missingByGroup } from '../../shared/rules/sets/missing-by-group.js';
import { placesDiffer } from '../../shared/rules/sets/places-differ.js';
import { scoresHeap } from '../../shared/rules/sets/scores-heap.js';
import { smallGroups } from '../../shared/rules/sets/small-groups.js';
import { sql } from '../../shared/sql/sql.js';
import { askRows } from '../support/ask-rule.js';
import type { Rows } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';
import { csvOf, referrals } from '../support/packs-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Thirty referrals a month, of which so many have an ethnic group. */
const months = (recorded: readonly number[], worker = 'W1'): Rows =>
  recorded.flatMap((said, month) =>
    upTo(30).map((i) => ({
      referral_date: addDays('2023-01-01', month * 31 + (i % 20)) ?? '',
      link_worker_id: worker,
      ethnic_category: i < said ? 'A' : '',
      person_id: `${worker}-${String(month)}-${String(i)}`,
    })),
  );

describe('P18, completeness', () => {
  it('that falls by more than 20 points is found in its first month, for all and for the worker', () => {
    const answer = askRows(engine, completenessFalls, { referral: months([28, 27, 28, 9, 8]) });
    expect(answer.result.sets?.map(({ group }) => group?.value ?? 'all')).toEqual(['all', 'W1']);
    expect(answer.issues[0]).toMatchObject({ field: 'ethnic_category', severity: 'info', row: 92 });
    expect(answer.issues[0]?.message).toBe(
      '“ethnic_category” fell from 92 % recorded to 9 of 30 in April 2023.',
    );
  });

  it('is found of one worker whom the others hide', () => {
    const others = upTo(5).flatMap((i) => months([28, 28, 28, 28], `V${String(i)}`));
    const answer = askRows(engine, completenessFalls, { referral: [...others, ...months([28, 28, 28, 5])] });
    expect(answer.result.sets?.map(({ group }) => group?.value)).toEqual(['W1']);
  });

  it('that falls by less, or was never there, is none', () => {
    expect(askRows(engine, completenessFalls, { referral: months([27, 27, 27, 22]) }).result.outcome).toBe(
      'pass',
    );
    expect(askRows(engine, completenessFalls, { referral: months([3, 3, 3, 3]) }).result.outcome).toBe(
      'pass',
    );
  });

  it('of a few people cannot be judged', () => {
    const few = months([28]).slice(0, 10);
    expect(askRows(engine, completenessFalls, { referral: few }).result).toMatchObject({
      outcome: 'not_applicable',
      why: 'No month has 20 referrals.',
    });
  });
});

describe('what is missing by group', () => {
  const people = (gender: string, n: number, blank: number): Rows =>
    upTo(n).map((i) => ({
      gender,
      ethnic_category: i < blank ? '' : 'A',
      person_id: `${gender}-${String(i)}`,
      referral_date: addDays('2023-01-01', i % 28) ?? '',
    }));

  it('is found for the group that has most of it, with n of N', () => {
    const answer = askRows(engine, missingByGroup, {
      referral: [...people('1', 100, 60), ...people('2', 100, 5)],
    });
    expect(answer.result).toMatchObject({ outcome: 'fail', broken: 1 });
    expect(answer.result.sets?.[0]?.group).toEqual({ field: 'gender', value: '1' });
    expect(answer.issues[0]?.message).toBe(
      '“ethnic_category” says nothing for 60 of 100 people of this row’s gender, for the rest 5 %.',
    );
  });

  it('is none where the shares are alike, or differ by a trifle in a large file', () => {
    const alike = [...people('1', 100, 30), ...people('2', 100, 28)];
    expect(askRows(engine, missingByGroup, { referral: alike }).result.outcome).toBe('pass');
    const large = [...people('1', 3000, 450), ...people('2', 3000, 150)];
    expect(askRows(engine, missingByGroup, { referral: large }).result.outcome).toBe('pass');
  });

  it('cannot be judged in one group, and says so', () => {
    const answer = askRows(engine, missingByGroup, { referral: people('1', 20, 10) });
    expect(answer.result).toMatchObject({
      outcome: 'not_applicable',
      why: 'No column has two groups of 30 people to compare.',
    });
  });
});

describe('scores', () => {
  const scores = (counts: readonly number[]): Rows =>
    counts.flatMap((times, score) =>
      upTo(times).map((i) => ({
        ...{ person_id: `${String(score)}-${String(i)}`, instrument: 'ons4_happy', timepoint: 'baseline' },
        total: String(score),
      })),
    );

  it('that heap on one in the middle are found', () => {
    const answer = askRows(engine, scoresHeap, {
      referral: [],
      measure: scores([3, 4, 5, 8, 9, 60, 10, 9, 7, 5, 4]),
    });
    expect(answer.result).toMatchObject({ outcome: 'fail', broken: 1, of: 1 });
    expect(answer.issues[0]?.message).toContain('60 of 124 scores are the one of this row');
  });

  it('that rise and fall, or heap at an end of the scale, do not', () => {
    for (const counts of [
      [1, 2, 4, 8, 14, 20, 14, 8, 4, 2, 1],
      [60, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1],
    ])
      expect(askRows(engine, scoresHeap, { referral: [], measure: scores(counts) }).result.outcome).toBe(
        'pass',
      );
  });

  it('of a few people cannot be judged', () => {
    const few = askRows(engine, scoresHeap, { referral: [], measure: scores([1, 2, 3, 2, 1]) });
    expect(few.result.outcome).toBe('not_applicable');
  });

  it('of nobody who was referred are orphans', () => {
    const measure = ['known', 'unknown'].map((person) => ({
      person_id: person,
      instrument: 'phq9',
      total: '5',
    }));
    const answer = askRows(engine, orphanOutcome, { referral: [{ person_id: 'known' }], measure });
    expect(answer.brief).toEqual(['3 warning']);
    expect(askRows(engine, orphanOutcome, { referral: [], measure }).result.outcome).toBe('not_applicable');
  });
});

describe('a contact', () => {
  const referral = [{ referral_id: 'R1', referral_date: '2023-05-02' }];

  it('before its referral, or of a referral that nobody knows, is found', () => {
    const contact = [
      { referral_id: 'R1', contact_date: '2023-05-01' },
      { referral_id: 'R1', contact_date: '2023-05-02' },
      { referral_id: 'R9', contact_date: '2023-05-02' },
      { referral_id: '', contact_date: '2023-05-01' },
    ];
    const answer = askRows(engine, contactOutsideReferral, { referral, contact });
    expect(answer.issues.map(({ row, field }) => [row, field])).toEqual([
      [2, 'contact_date'],
      [4, 'referral_id'],
    ]);
  });
});

describe('places', () => {
  const place = (site: string, n: number, other: number): Rows =>
    upTo(n).map((i) => ({
      scheme_id: site,
      closure_reason: i < other ? 'K98' : 'K01',
      person_id: `${site}${String(i)}`,
    }));
  const usual = [...place('A', 60, 3), ...place('B', 60, 5), ...place('C', 60, 4)];

  it('of which one uses a code far more than the others are found', () => {
    const answer = askRows(engine, placesDiffer, { referral: [...usual, ...place('D', 60, 36)] });
    expect(answer.result.sets).toMatchObject([{ group: { field: 'scheme_id', value: 'D' }, n: 36, of: 60 }]);
    expect(answer.issues[0]?.message).toBe(
      '“closure_reason”: this row’s site has its code for 36 of 60, the others for 7 %.',
    );
  });

  it('that differ by little are not, and three cannot be judged', () => {
    expect(
      askRows(engine, placesDiffer, { referral: [...usual, ...place('D', 60, 12)] }).result.outcome,
    ).toBe('pass');
    expect(askRows(engine, placesDiffer, { referral: usual }).result.outcome).toBe('not_applicable');
  });
});

describe('small groups', () => {
  it('are counted by field, and never named', () => {
    const referral = [...upTo(8), ...upTo(3)].map((_, i) => ({
      person_id: String(i),
      scheme_id: i < 8 ? 'Large' : 'Tiny',
    }));
    const answer = askRows(engine, smallGroups, { referral });
    expect(answer.issues[0]?.message).toBe('“scheme_id”: 1 of 2 groups hold fewer than 8 people.');
    expect(askRows(engine, smallGroups, { referral: referral.slice(0, 8) }).result.outcome).toBe('pass');
  });
});

describe('layouts', () => {
  const encoder = new TextEncoder();
  const ask = async (headers: Parameters<typeof csvOf>[1]) => {
    const files = [0, 60, 120].map((from) => ({
      name: `q${String(from)}.csv`,
      bytes: encoder.encode(csvOf(referrals(from, 60), from === 120 ? headers : undefined)),
    }));
    const { intake, tables, packs } = await readAll(files, emptyProject, () => Promise.resolve());
    const context = { intake, tables, packs, mapping: [], profiles: [], steps: [], today: '2024-04-01' };
    const [result] = applyRules(engine, context, [layoutDrifts]);
    return { result, said: engine.rows(sql`SELECT file, message FROM issues`) };
  };

  it('that differ are found at the file whose columns do', async () => {
    const { result, said } = await ask([
      'Referral ID',
      'NHS Number',
      'Referral date',
      ['Gender', 'Sex'],
      'Reason',
    ]);
    expect(result).toMatchObject({ outcome: 'fail', of: 3 });
    expect(said).toEqual([
      {
        file: 'q120.csv',
        message: 'One column has another name beside most files of this layout; 1 other column too.',
      },
    ]);
  });

  it('that are the same are none', async () => {
    expect((await ask(undefined)).result?.outcome).toBe('pass');
  });
});
