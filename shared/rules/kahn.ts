/** Where a check is held against what the data themselves promise, or against a source from outside. */
type KahnContext = 'verification' | 'validation';

/** The place of a check in the harmonised terms of Kahn et al. 2016 (eGEMs 4:1244); completeness has no parts. */
export type Kahn =
  | {
      readonly category: 'conformance';
      readonly sub: 'value' | 'relational' | 'computational';
      readonly context: KahnContext;
    }
  | { readonly category: 'completeness'; readonly sub: null; readonly context: KahnContext }
  | {
      readonly category: 'plausibility';
      readonly sub: 'uniqueness' | 'atemporal' | 'temporal';
      readonly context: KahnContext;
    };

/** The place in words: “plausibility, temporal (verification)”. */
export function kahnText({ category, sub, context }: Kahn): string {
  return `${sub === null ? category : `${category}, ${sub}`} (${context})`;
}
