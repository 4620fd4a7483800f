import { describe, expect, it } from 'vitest';
import { funnelPlace, leastUnits, overdispersion, proportionFunnel } from '../../shared/stats/funnel.js';

describe('a unit in its funnel', () => {
  it('stands inside, or beyond the first or the second pair of limits', () => {
    const place = (count: number) => funnelPlace({ count, of: 100 }, 0.5);
    expect([20, 37, 50, 62, 80].map(place)).toEqual(['far_below', 'below', 'inside', 'above', 'far_above']);
  });

  it('may be small enough for any share', () => {
    expect(proportionFunnel(0.5, 1, 0.998)).toEqual({ low: 0, high: 1 });
    expect(funnelPlace({ count: 0, of: 1 }, 0.5)).toBe('inside');
  });

  it('differs from the others more than chance lets it where the ratio is far above 1', () => {
    const alike = Array.from({ length: leastUnits }, (_, i) => ({ count: 48 + i, of: 100 }));
    const apart = Array.from({ length: leastUnits }, (_, i) => ({ count: 10 + 18 * i, of: 100 }));
    expect(overdispersion(alike)?.ratio).toBeLessThan(1);
    expect(overdispersion(apart)?.ratio).toBeGreaterThan(10);
    expect(overdispersion(apart)?.p).toBeLessThan(1e-6);
  });
});
