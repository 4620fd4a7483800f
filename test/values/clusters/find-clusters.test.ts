import { describe, expect, it } from 'vitest';
import { findClusters } from '../../../shared/values/clusters/find-clusters.js';
import { noRefusals } from '../../../shared/values/clusters/refusals.js';

const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([value, count]) => ({ value, count }));
const texts = (clusters: readonly (readonly { readonly value: string }[])[]) =>
  clusters.map((cluster) => cluster.map(({ value }) => value));
const refusing = (one: string, other: string) => ({
  ...noRefusals,
  pairs: new Map([
    [one, new Set([other])],
    [other, new Set([one])],
  ]),
});

describe('clusters', () => {
  it('hold values of one key, the commonest first, the one that changes most rows on top', () => {
    const values = counted({
      'age uk': 2,
      'Age UK': 9,
      'UK Age': 1,
      Mind: 4,
      'mind.': 30,
      Library: 7,
      '?': 1,
      '!': 1,
    });
    expect(texts(findClusters(values, { by: 'fingerprint' }))).toEqual([
      ['mind.', 'Mind'],
      ['Age UK', 'age uk', 'UK Age'],
    ]);
  });

  it('join near values one to the next', () => {
    const values = counted({ Lonely: 5, Lonly: 2, Lonlyy: 1, Housing: 3 });
    expect(texts(findClusters(values, { by: 'levenshtein', radius: 1 }))).toEqual([
      ['Lonely', 'Lonly', 'Lonlyy'],
    ]);
  });

  it('never hold two values that were refused, and drop whoever is left alone', () => {
    const values = counted({ 'Age UK': 9, 'age uk': 2, 'uk age': 1 });
    const apart = findClusters(values, { by: 'fingerprint' }, refusing('Age UK', 'age uk'));
    expect(texts(apart)).toEqual([['Age UK', 'uk age']]);
    const near = counted({ Lonely: 5, Lonly: 2, Lonlyy: 1 });
    expect(texts(findClusters(near, { by: 'levenshtein', radius: 1 }, refusing('Lonely', 'Lonly')))).toEqual([
      ['Lonly', 'Lonlyy'],
    ]);
  });
});
