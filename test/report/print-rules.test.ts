import { describe, expect, it } from 'vitest';
import { printRules } from '../../shared/report/print-rules.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';

describe('the rules of print', () => {
  it('say what is starred, what is rounded and whose rule it is', () => {
    expect(printRules(disclosureProfile('default'))).toEqual([
      'Counts from 1 to 7 are shown as *. Other counts are rounded to the nearest 5.',
      'So parts may not add up to their total. Percentages are worked out from the rounded counts.',
      'A * may also hide a larger count that would give a smaller one away.',
      'Source of the rule: NHS Digital, change to disclosure control methodology for HES and ECDS, 13 September 2018.',
    ]);
  });

  it('say that zero is starred too where it is', () => {
    expect(printRules(disclosureProfile('under-5'))[0]).toBe(
      'Counts under 5, zero included, are shown as *. Other counts are rounded to the nearest 5.',
    );
  });

  it('warn where nothing is held back', () => {
    expect(printRules(disclosureProfile('none'))).toEqual([
      'Counts are exact: no disclosure control was asked for. Keep this report inside the organisation.',
    ]);
  });
});
