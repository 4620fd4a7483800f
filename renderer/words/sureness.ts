import { sureConfidence } from '../../shared/mapping/choice.js';

/** A sure proposal is agreed to with the others; about the rest a person is asked. */
export function isSure(confidence: number): boolean {
  return confidence >= sureConfidence;
}
