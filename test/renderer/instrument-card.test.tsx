import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InstrumentCard } from '../../renderer/panels/outcomes/InstrumentCard.js';
import { instrumentChart } from '../../renderer/panels/outcomes/instrument-charts.js';
import { figuresOfPart } from '../../renderer/panels/outcomes/instrument-parts.js';
import { draftOfRule, ruleOf } from '../../renderer/panels/outcomes/pairing-draft.js';
import { draftOf, factsOf } from '../../renderer/panels/outcomes/supplied-draft.js';
import { usualOutcomes, usualPairing } from '../../shared/project/outcome-options.js';
import { figureOf } from '../support/snapshot.js';

const nothing = () => undefined;
const made = (part: string, value: number | null, rest = {}) =>
  figureOf({
    id: `${part}.swemwbs7`,
    label: `${part}: SWEMWBS`,
    value,
    n: 40,
    of: 80,
    unit: 'points',
    ...rest,
  });
const overall = [
  made('B1.count', 80, { unit: 'people', n: 80, of: 300, printed: '80 of 300' }),
  made('B2.due', 70, { unit: 'people', n: 70, printed: '70 of 80' }),
  made('B2.pairs', 40, { unit: 'people', printed: '40 of 80' }),
  made('B3.mean', 2, { low: 1, high: 3, printed: '+2.0 points (95 % interval 1.0 to 3.0; n = 40)' }),
  made('B3.baseline_mean', 20),
  made('B3.followup_mean', 22),
  made('B3.dz', 0.4, { unit: 'sd' }),
  made('B6.score', 0.3, { unit: 'sd' }),
  made('B6.age', 0.1, { unit: 'sd' }),
  made('B6.female', null, { unit: 'sd' }),
  made('B6.need', 0.9, { unit: 'sd' }),
  made('B7.no_change', 1.1),
];

describe('the card of an instrument', () => {
  const page = renderToStaticMarkup(
    <InstrumentCard
      section={{ id: 'swemwbs7', label: 'SWEMWBS', overall, splits: [] }}
      showing="printed"
      options={usualOutcomes}
      opensWith="lost"
      onSupply={nothing}
      onDoor={nothing}
    />,
  );

  it('starts with the flow, each number a door', () => {
    const doors = [...page.matchAll(/aria-label="([^"]+): where it comes from"/g)].map(([, text]) => text);
    expect(doors.slice(0, 5)).toEqual([
      '300',
      '80',
      '70',
      '40',
      '+2.0 points (95 % interval 1.0 to 3.0; n = 40)',
    ]);
  });

  it('says which way the scale runs and what counts as improved', () => {
    expect(page).toContain('higher is better');
    expect(page).toContain('at least 3 points');
  });

  it('shows one part, without the name of the instrument on each line', () => {
    expect(page).toContain('<th scope="row">B6.score</th>');
    expect(page).not.toContain('B7.no_change');
  });
});

describe('the charts of an instrument', () => {
  it('mark what differs beyond 0.1 but not over fields with many answers, and leave out what is not known', () => {
    const drawn = instrumentChart('swemwbs7', 'lost', overall);
    expect(drawn?.labels).toEqual(['Baseline score – differs', 'Age', 'Main needs']);
    expect(drawn?.title).toContain('n = 80 due a follow-up');
  });

  it('draw both means of the pairs on the whole scale', () => {
    const drawn = instrumentChart('swemwbs7', 'change', overall);
    expect(drawn?.series[0]?.values).toEqual([20, 22]);
    expect(drawn?.range).toEqual([7, 35]);
  });

  it('are left out where no change is given', () => {
    expect(instrumentChart('swemwbs7', 'change', [made('B3.baseline_mean', null)])).toBeUndefined();
    expect(instrumentChart('swemwbs7', 'low', overall)).toBeUndefined();
  });

  it('leave effect sizes that are not printed to the data', () => {
    expect(figuresOfPart(overall, 'change').map(({ id }) => id)).not.toContain('B3.dz.swemwbs7');
  });
});

describe('the form of the pairing rule', () => {
  it('gives back the rule it was filled with', () => {
    expect(ruleOf(draftOfRule(usualPairing))).toEqual(usualPairing);
  });

  it.each([
    ['an empty box', { latest: '' }],
    ['a window that ends before it begins', { latest: '30' }],
    ['words', { earliest: 'six' }],
  ])('gives none with %s', (_, boxes) => {
    expect(ruleOf({ ...draftOfRule(usualPairing), ...boxes })).toBeNull();
  });
});

describe('the form of supplied facts', () => {
  const empty = draftOf({});

  it('is empty where nothing is supplied', () => {
    expect(factsOf(empty)).toEqual({});
  });

  it('wants a source for each number', () => {
    expect(factsOf({ ...empty, mean: '23.5' })).toBe('Say where each number comes from.');
    expect(factsOf({ ...empty, mean: '23.5', meanSource: ' Survey ' })).toEqual({
      populationMean: { value: 23.5, source: 'Survey' },
    });
  });

  it('wants a reliability from 0 to 1', () => {
    expect(factsOf({ ...empty, reliability: '85', reliabilitySource: 'A' })).toContain('from 0 to 1');
  });
});
