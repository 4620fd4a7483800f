import { describe, expect, it } from 'vitest';
import { migrate } from '../../shared/project/migrate.js';
import { isPairingRule, usualOutcomes, usualPairing } from '../../shared/project/outcome-options.js';
import { emptyProject } from '../../shared/project/project.js';

function opened(outcomes: unknown) {
  return migrate({ ...emptyProject, settings: { ...emptyProject.settings, outcomes } });
}

describe('the pairing rule', () => {
  it.each([
    ['is the usual one', usualPairing, true],
    ['is whole days', { ...usualPairing, earliest: 60.5 }, false],
    ['has a window that does not end before it begins', { ...usualPairing, latest: 59 }, false],
    ['has its day inside the window', { ...usualPairing, nearest: 150 }, false],
    ['needs no such day for the last', { ...usualPairing, takes: 'last', nearest: 150 }, true],
    ['never pairs a score with itself', { ...usualPairing, earliest: 0 }, false],
    ['takes what it knows', { ...usualPairing, takes: 'best' }, false],
  ])('%s', (_, rule, holds) => {
    expect(isPairingRule(rule)).toBe(holds);
  });
});

describe('the outcome options of a saved project', () => {
  it('are the usual ones where it was saved before there were any', () => {
    const { outcomes: _, ...settings } = emptyProject.settings;
    const found = migrate({ ...emptyProject, settings });
    expect(found.ok && found.project.settings.outcomes).toEqual(usualOutcomes);
  });

  it('are kept as they were saved', () => {
    const outcomes = {
      pairing: { ...usualPairing, takes: 'last', latest: 365 },
      weighted: true,
      imputed: { sets: 20, seed: 1 },
      supplied: { swemwbs7: { populationMean: { value: 23.5, source: 'Health Survey for England' } } },
    };
    const found = opened(outcomes);
    expect(found.ok && found.project.settings.outcomes).toEqual(outcomes);
  });

  it.each([
    ['a window that ends before it begins', { ...usualOutcomes, pairing: { ...usualPairing, latest: 3 } }],
    ['one set of draws', { ...usualOutcomes, imputed: { sets: 1, seed: 1 } }],
    [
      'a number without a source',
      { ...usualOutcomes, supplied: { phq9: { reliability: { value: 0.8, source: ' ' } } } },
    ],
    [
      'a reliability above one',
      { ...usualOutcomes, supplied: { phq9: { reliability: { value: 1.2, source: 'A' } } } },
    ],
  ])('are refused with %s', (_, outcomes) => {
    expect(opened(outcomes)).toEqual({
      ok: false,
      reason: 'its rule for pairs of scores cannot be used. Choose another copy.',
    });
  });
});
