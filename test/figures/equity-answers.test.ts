import { describe, expect, it } from 'vitest';
import { equityAnswers, placeOf } from '../../shared/figures/equity-answers.js';
import type { Figure } from '../../shared/figures/figure.js';

const slope = (id: string, part: Partial<Figure> = {}): Figure => ({
  id,
  label: 'Slope',
  by: [],
  group: [],
  value: -0.1,
  low: -0.2,
  high: -0.01,
  unit: 'share',
  n: 500,
  of: 1000,
  missing: 0,
  status: 'sound',
  reason: null,
  definition: '',
  printed: '−10.0 percentage points',
  suppressed: false,
  ...part,
});

describe('the place of a slope', () => {
  it('is the side on which its whole interval lies', () => {
    expect(placeOf({ low: -0.2, high: -0.01 }, 0.5)).toBe('deprived');
    expect(placeOf({ low: 0.01, high: 0.2 }, 0.5)).toBe('others');
  });

  it('is flat within 10 % of the mean, and open beyond', () => {
    expect(placeOf({ low: -0.04, high: 0.04 }, 0.5)).toBe('flat');
    expect(placeOf({ low: -0.04, high: 0.06 }, 0.5)).toBe('open');
    expect(placeOf({ low: 0, high: 0.1 }, 0)).toBe('open');
  });

  it('is turned round where less is better', () => {
    expect(placeOf({ low: 0.01, high: 0.2 }, 0.5, -1)).toBe('deprived');
    expect(placeOf({ low: -0.04, high: 0.06 }, -0.5, -1)).toBe('open');
  });
});

describe('the three answers', () => {
  it('rest on the slopes of reach, of engagement and of the instrument with most pairs', () => {
    const found = equityAnswers([
      slope('C3.sii', { of: 90_000 }),
      slope('C4.sii.engaged', { low: 0.1, high: 0.3 }),
      slope('C5.sii.ucla3', { n: 40, low: -1, high: -0.2 }),
      slope('C5.sii.ons4_anxious', { n: 300, low: 0.2, high: 1 }),
    ]);
    expect(found.reach).toMatchObject({ answer: 'redistributive', figure: 'C3.sii' });
    expect(found.progress.answer).toBe('not');
    expect(found.outcome).toMatchObject({ answer: 'redistributive', figure: 'C5.sii.ons4_anxious' });
  });

  it('are that nobody can tell where nothing was measured, or is withheld or starred', () => {
    const found = equityAnswers([
      slope('C3.sii', { status: 'withheld', low: null, high: null }),
      slope('C4.sii.engaged', { suppressed: true }),
    ]);
    expect(found.reach.answer).toBe('cannot_tell');
    expect(found.progress.answer).toBe('cannot_tell');
    expect(found.outcome).toEqual({
      answer: 'cannot_tell',
      figure: null,
      evidence: ['No instrument has enough pairs to give a change.'],
    });
  });

  it('decide nothing where deprivation is known for fewer than 70 %', () => {
    const found = equityAnswers([
      slope('C3.sii', { n: 690, of: 90_000, missing: 310 }),
      slope('C4.sii.engaged', { of: 700, missing: 300 }),
    ]);
    expect(found.reach.evidence).toContain(
      'Deprivation is known for fewer than 70 %, so the slope decides nothing.',
    );
    expect(found.progress.answer).toBe('redistributive');
  });

  it('of outcome stand beside who was followed up', () => {
    const paired = (group: string, printed: string) =>
      slope('C5.paired.ucla3', { by: ['imd_quintile'], group: [group], printed });
    const { evidence } = equityAnswers([
      slope('C5.sii.ucla3'),
      paired('1', '60 %'),
      paired('5', '85 %'),
    ]).outcome;
    expect(evidence).toContain('Followed up: 60 % in the most deprived fifth, 85 % in the least deprived.');
  });

  it('of reach stand beside the plain rates of both ends, where these are printed', () => {
    const rate = (group: string, part: Partial<Figure>) =>
      slope('C2.rate', { by: ['imd_quintile'], group: [group], ...part });
    const evidenceWith = (least: Partial<Figure>) =>
      equityAnswers([slope('C3.sii'), rate('1', { printed: '57.9 per 1,000' }), rate('5', least)]).reach
        .evidence;
    expect(
      evidenceWith({
        printed: '23.8 per 1,000 (95 % interval 21.0 to 26.9; 345 of 14,500 people living there)',
      }),
    ).toContain('Referred: 57.9 per 1,000 in the most deprived fifth, 23.8 per 1,000 in the least deprived.');
    expect(evidenceWith({ printed: '*', suppressed: true }).join(' ')).not.toContain('Referred');
  });

  it('end in one full stop, also where a slope is not shown', () => {
    const printed = 'not shown: no column holds a place.';
    const { reach } = equityAnswers([
      slope('C3.sii', { status: 'withheld', low: null, high: null, printed }),
    ]);
    expect(reach.evidence).toEqual([`Slope: ${printed}`]);
  });
});
