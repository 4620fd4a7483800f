/** From this confidence on a proposal counts as sure; below it a person is asked. */
const sureFrom = 0.8;

export function isSure(confidence: number): boolean {
  return confidence >= sureFrom;
}
