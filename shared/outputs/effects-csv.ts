import type { Weighed } from '../effects/step-moves.js';
import { csvLine } from './csv.js';

/** `effects.csv`: every step against every headline figure, unrounded; empty where a figure is withheld or not there. */
export function* effectsLines({ steps }: Weighed): Generator<string> {
  yield csvLine([
    'step',
    'figure',
    'with',
    'without',
    'low_with',
    'high_with',
    'low_without',
    'high_without',
    'n_with',
    'n_without',
  ]);
  for (const { step, moves } of steps) {
    for (const { figure, with: on, without: off } of moves) {
      yield csvLine([step, figure, on.value, off.value, on.low, on.high, off.low, off.high, on.n, off.n]);
    }
  }
}
