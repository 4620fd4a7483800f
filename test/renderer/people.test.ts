import { describe, expect, it } from 'vitest';
import { pairsOf, beside } from '../../renderer/panels/people/pair-tabs.js';
import {
  againstWords,
  answerSays,
  chanceShare,
  chanceWords,
  effectWords,
  evidenceWords,
  fieldText,
} from '../../renderer/panels/people/pair-words.js';
import { precisionChoices, precisionSays } from '../../renderer/panels/people/precision-words.js';
import { sourceCell } from '../../renderer/panels/people/source-cell.js';
import { pairKey } from '../../renderer/panels/people/use-pair-keys.js';
import { applied } from '../../renderer/state/change.js';
import { differsInPeopleOnly, needsRun } from '../../renderer/state/needs-run.js';
import { pairsNow, pairsWaiting } from '../../renderer/state/pairs-now.js';
import type { PairAnswer, PairDecision, PersonPair } from '../../shared/people/pair.js';
import { emptyProject } from '../../shared/project/project.js';

function pairOf(id: string, over: Partial<PersonPair> = {}): PersonPair {
  const side = (key: string, row: number): PersonPair['left'] => ({
    side: `side-${key}`,
    personKey: key,
    rows: [{ table: '001', file: 'referrals.csv', sheet: '', row, rowNo: row - 1 }],
    rowCount: 1,
  });
  return {
    id,
    state: 'open',
    left: side(`${id}1`, 12),
    right: side(`${id}2`, 40),
    fields: [
      {
        field: 'initials',
        label: 'Initials',
        left: 'AB',
        right: 'AB',
        agreement: 'agrees',
        says: 'the same',
      },
      {
        field: 'birth',
        label: 'Date of birth',
        left: '1960-02-03',
        right: '1960-03-02',
        agreement: 'near',
        says: 'day and month exchanged',
      },
      {
        field: 'postcode',
        label: 'Postcode',
        left: 'WK11AA',
        right: 'WK92ZZ',
        agreement: 'differs',
        says: 'different',
      },
      {
        field: 'phone',
        label: 'Telephone',
        left: '',
        right: '7700900123',
        agreement: 'missing',
        says: 'one of them does not say',
      },
    ],
    probability: 0.9,
    against: null,
    peopleFewer: 1,
    ...over,
  };
}

const said = (pair: string, answer: PairAnswer): PairDecision => ({
  pair,
  sides: ['a', 'b'],
  answer,
  reason: '',
  decidedBy: '',
  decidedAt: '2026-11-22T09:00:00.000Z',
});
const answered = (...decisions: PairDecision[]): typeof emptyProject => ({
  ...emptyProject,
  people: decisions,
});

describe('an answer about two people', () => {
  it('takes the place of an earlier one, and can be taken back', () => {
    const once = applied(emptyProject, { kind: 'pair_answered', decision: said('a', 'later'), says: '' });
    const twice = applied(once, { kind: 'pair_answered', decision: said('a', 'same'), says: '' });
    expect(twice.people).toEqual([said('a', 'same')]);
    expect(applied(twice, { kind: 'pair_reopened', pair: 'a', says: '' }).people).toEqual([]);
  });

  it('asks for a new run, but not where it only puts the pair off', () => {
    expect(needsRun(emptyProject, answered(said('a', 'same')), [])).toBe(true);
    expect(needsRun(emptyProject, answered(said('a', 'later')), [])).toBe(false);
    expect(needsRun(answered(said('a', 'later')), answered(said('a', 'not_same')), [])).toBe(true);
  });

  it('lets the run wait for a longer pause where nothing else was decided', () => {
    const asked = answered(said('a', 'same'));
    expect(differsInPeopleOnly(emptyProject, asked, [])).toBe(true);
    expect(differsInPeopleOnly(emptyProject, { ...asked, key: '00' }, [])).toBe(false);
  });

  it('is told by rows in the undo button, never by what they say', () => {
    expect(answerSays(pairOf('a'), 'same')).toBe(
      'same person: row 12 of referrals.csv and row 40 of referrals.csv',
    );
  });
});

describe('the pairs as they stand', () => {
  const pairs = [
    pairOf('a'),
    pairOf('b', { state: 'joined' }),
    pairOf('c', { state: 'same' }),
    pairOf('d', { state: 'later' }),
  ];

  it('have the answers since the last run laid over them, and say which are ahead of it', () => {
    const now = pairsNow(pairs, [said('a', 'same'), said('b', 'not_same'), said('d', 'later')]);
    expect(now.map(({ state, isAhead }) => [state, isAhead])).toEqual([
      ['same', true],
      ['not_same', true],
      ['open', true],
      ['later', false],
    ]);
  });

  it('wait where nobody answered or somebody put it off, those beyond the list too', () => {
    expect(pairsWaiting({ pairs, possible: 2 }, [said('c', 'same')])).toBe(2);
    expect(pairsWaiting({ pairs, possible: 2 }, [said('c', 'same'), said('a', 'not_same')])).toBe(1);
    expect(pairsWaiting({ pairs, possible: 3_002 }, [said('c', 'same')])).toBe(3_002);
  });

  it('are ordered by what an answer changes and how unsure it is, or likeliest first', () => {
    const now = pairsNow(
      [
        pairOf('sure', { probability: 0.99 }),
        pairOf('even', { probability: 0.52 }),
        pairOf('idle', { probability: 0.5, peopleFewer: 0 }),
      ],
      [],
    );
    const ids = (order: 'doubt' | 'likely'): string[] =>
      pairsOf(now, 'open', order).map(({ pair }) => pair.id);
    expect(ids('doubt')).toEqual(['even', 'sure', 'idle']);
    expect(ids('likely')).toEqual(['sure', 'even', 'idle']);
    expect(beside(pairsOf(now, 'open', 'doubt'), 'even', 1)).toBe('sure');
    expect(beside(pairsOf(now, 'open', 'doubt'), 'idle', 1)).toBeUndefined();
  });
});

describe('the words beside a pair', () => {
  it('say what agrees, nearly agrees and differs, and leave out what is not said', () => {
    expect(evidenceWords(pairOf('a'))).toBe(
      'The same: initials. Nearly the same: date of birth. Different: postcode.',
    );
  });

  it('give the chance as a count of pairs, never as certain', () => {
    expect(chanceWords({ probability: 0.634 })).toContain('About 63 in 100');
    expect(chanceWords({ probability: 0.9999 })).toContain('More than 99 in 100');
    expect([0.9999, 0.634, 0.001].map((probability) => chanceShare({ probability }))).toEqual([
      'over 99 %',
      '63 %',
      'under 1 %',
    ]);
  });

  it('say why a likely pair waits', () => {
    expect(againstWords(pairOf('a', { against: 'they have different given names' }), 0.99)).toBe(
      'Never joined unasked, because they have different given names.',
    );
    expect(againstWords(pairOf('a', { probability: 0.999 }), 0.99)).toContain('Twins');
    expect(againstWords(pairOf('a'), 0.99)).toBe('');
  });

  it('say what an answer does to the count of people', () => {
    expect(effectWords(pairOf('a'), 1_146)).toContain('two of 1,146 people');
    const joined = pairOf('a');
    expect(effectWords({ ...joined, right: joined.left, peopleFewer: 0 }, 1_146)).toContain('Taken apart');
  });

  it('show values as a person reads them', () => {
    expect(fieldText('birth', '1960-02-03')).toBe('3 February 1960');
    expect(fieldText('postcode', 'WK11AA')).toBe('WK1 1AA');
    expect(fieldText('gender', '2')).toBe('Female');
    expect(fieldText('surname', "o'neill-smith")).toBe("O'Neill-Smith");
  });

  it('keep every sentence to 25 words', () => {
    const sentences = [
      ...[0.9, 0.999].map((probability) => chanceWords({ probability })),
      ...(['safe', 'suggested', 'none'] as const).map((decide) => precisionSays(0.99, decide)),
      effectWords(pairOf('a'), 4_045),
    ].flatMap((text) => text.split(/(?<=\.) /));
    for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
  });
});

describe('how sure a join has to be', () => {
  it('is picked from four, and what the project brings along stays among them', () => {
    expect(precisionChoices(0.99)).toHaveLength(4);
    expect(precisionChoices(0.97).map(({ id }) => id)).toEqual(['0.9', '0.95', '0.97', '0.99', '0.999']);
  });

  it('is a setting that can be undone', () => {
    const { settings } = applied(emptyProject, { kind: 'set_merge_precision', precision: 0.95 });
    expect(settings.mergePrecision).toBe(0.95);
  });
});

describe('the source of a value', () => {
  const columns = [
    { table: '001', column: 'Name', index: 3, part: 'name', mapped: false },
    { table: '001', column: 'DOB', index: 4, part: 'birth', mapped: true },
  ] as const;

  it('is the cell of the column that says it, the whole name where there is no other', () => {
    const { left } = pairOf('a');
    expect(sourceCell(left, 'birth', columns)).toEqual({ place: left.rows[0], columnIndex: 4 });
    expect(sourceCell(left, 'surname', columns)?.columnIndex).toBe(3);
  });

  it('is the row alone where no column is known', () => {
    expect(sourceCell(pairOf('a').left, 'phone', columns)?.columnIndex).toBeNull();
  });
});

describe('a key of the review', () => {
  const press = (key: string, over = {}): string | undefined =>
    pairKey({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...over });

  it('answers, whatever the case, and moves on', () => {
    expect(['y', 'N', 'l', 'u', 'ArrowRight'].map((key) => press(key))).toEqual([
      'same',
      'not_same',
      'later',
      'undo',
      'next',
    ]);
  });

  it('is left alone with Ctrl, and answers once however long it is held', () => {
    expect(press('y', { ctrlKey: true })).toBeUndefined();
    expect(press('y', { repeat: true })).toBeUndefined();
  });
});
