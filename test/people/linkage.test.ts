import { describe, expect, it } from 'vitest';
import { type PersonCard, emptyCard } from '../../shared/people/cards/card.js';
import {
  type LinkOptions,
  type Linked,
  linkCards,
  probabilityOf,
} from '../../shared/people/linkage/link-cards.js';
import { cardOfRow } from '../bench/people/card-of-row.js';
import { madeFile, usualMaking } from '../bench/people/duplicates.js';
import { pairScore } from '../bench/people/score.js';
import { randomFrom } from '../bench/reading/random.js';

const options: LinkOptions = { together: [], apart: [], asked: [], precision: 0.99, review: 0.5 };

const made = madeFile(randomFrom(77), { ...usualMaking, rows: 600, mostCopies: 3 });
const crowd = made.map((row, i) => cardOfRow(row, `row ${i}`, false));

const jane: PersonCard = {
  ...emptyCard,
  node: 'jane',
  given: 'jane',
  surname: 'featherstone',
  initials: 'JF',
  birth: '1961-05-17',
  gender: '2',
  postcode: 'WK41AB',
  address: '7 mill ln',
  phone: '7700900111',
};

/** Who is with whom among these, in a file of many others. */
function linkedWith(cards: readonly PersonCard[], more: Partial<LinkOptions> = {}): Linked {
  return linkCards([...crowd, ...cards], { ...options, ...more });
}

function areOne(linked: Linked, one: string, other: string): boolean {
  const [a, b] = [one, other].map((node) => linked.cards.findIndex((card) => card.node === node));
  return linked.clusters.first[a ?? -1] === linked.clusters.first[b ?? -2];
}

function isPossible({ possible, cards }: Linked, one: string, other: string): boolean {
  return possible.some(
    ({ a, b }) => [cards[a]?.node, cards[b]?.node].sort().join() === [one, other].sort().join(),
  );
}

describe('two rows', () => {
  it.each([
    ['a slip in the surname', { surname: 'fetherstone' }],
    ['a nickname', { given: 'janey' }],
    ['a move', { postcode: 'WK92XY', address: '3 elm st' }],
    ['names exchanged', { given: 'featherstone', surname: 'jane' }],
    ['another telephone', { phone: '7700900999' }],
  ])('are one person in spite of %s', (_what, change) => {
    expect(areOne(linkedWith([jane, { ...jane, ...change, node: 'other' }]), 'jane', 'other')).toBe(true);
  });

  it.each([
    ['twins with other given names', { given: 'susan', initials: 'SF' }],
    ['mother and daughter of one name', { birth: '1990-11-02' }],
    ['people of one flat', { given: 'joan', surname: 'fletcher', birth: '1962-05-19', phone: '7700900333' }],
  ])('are two people when they are %s', (_what, change) => {
    expect(areOne(linkedWith([jane, { ...jane, ...change, node: 'other' }]), 'jane', 'other')).toBe(false);
  });

  it('are left to a person where initials and a birth date are all there is', () => {
    const few = { given: '', surname: '', address: '', phone: '' };
    const linked = linkedWith([
      { ...jane, ...few },
      { ...jane, ...few, node: 'other' },
    ]);
    expect([areOne(linked, 'jane', 'other'), isPossible(linked, 'jane', 'other')]).toEqual([false, true]);
  });

  it('are two people with two valid NHS numbers, whatever else agrees', () => {
    const linked = linkedWith([
      { ...jane, nhs: '9990000018' },
      { ...jane, nhs: '9434765919', node: 'other' },
    ]);
    expect(areOne(linked, 'jane', 'other')).toBe(false);
  });

  it('are what a person said they are', () => {
    const pair = [['jane', 'other']] as const;
    const twin = { ...jane, given: 'susan', node: 'other' };
    expect(areOne(linkedWith([jane, twin], { together: pair }), 'jane', 'other')).toBe(true);
    const apart = linkedWith([jane, { ...jane, node: 'other' }], { apart: pair });
    expect([areOne(apart, 'jane', 'other'), isPossible(apart, 'jane', 'other')]).toEqual([false, false]);
  });
});

describe('a file of people', () => {
  it('is joined with the stated precision and most of what there is to find', () => {
    const linked = linkCards(crowd, options);
    const groups: number[] = [];
    for (const [i, { node }] of linked.cards.entries())
      groups[Number(node.slice(4))] = linked.clusters.first[i] ?? 0;
    const score = pairScore(
      groups,
      made.map(({ who }) => who),
    );
    expect(score.precision).toBeGreaterThanOrEqual(0.99);
    expect(score.recall).toBeGreaterThan(0.75);
    expect(linked.possible.every(({ logit }) => probabilityOf(logit) >= 0.5)).toBe(true);
  });

  it('gives the same people in any order of its rows', () => {
    const groupsOf = ({ cards, clusters }: Linked): string[] => {
      const groups = new Map<number, string[]>();
      for (const [i, { node }] of cards.entries()) {
        const first = clusters.first[i] ?? i;
        groups.set(first, [...(groups.get(first) ?? []), node]);
      }
      return [...groups.values()].map((nodes) => nodes.sort().join(' ')).sort();
    };
    expect(groupsOf(linkCards([...crowd].reverse(), options))).toEqual(groupsOf(linkCards(crowd, options)));
  });

  it('joins nobody unasked where nothing may be decided', () => {
    const linked = linkCards(crowd, { ...options, precision: 2 });
    expect(linked.clusters.joinedBy).toEqual([]);
    expect(linked.possible.length).toBeGreaterThan(100);
  });

  it('may be empty, or one row', () => {
    expect(linkCards([], options).possible).toEqual([]);
    expect(linkCards([jane], options).clusters.first).toEqual([0]);
  });
});
