import archetypes from './data/archetypes.json' with { type: 'json' };
import boundaries from './data/boundaries.json' with { type: 'json' };
import buyIn from './data/buy-in.json' with { type: 'json' };
import framework from './data/framework.json' with { type: 'json' };
import mechanisms from './data/mechanisms.json' with { type: 'json' };
import rainbow from './data/rainbow.json' with { type: 'json' };
import themes from './data/themes.json' with { type: 'json' };
import { isLens } from './lens-fault.js';
import type { Lens } from './lens.js';

const files: readonly unknown[] = [rainbow, mechanisms, framework, archetypes, themes, buyIn, boundaries];

/** The lenses that come with the program; a test reads each file for faults. */
export const shippedLenses: readonly Lens[] = files.filter(isLens);

/** The lenses of a project: its own in place of shipped ones of the same id, then those that it added. */
export function lensesOf(own: readonly Lens[]): readonly Lens[] {
  const others = own.filter(({ id }) => !shippedLenses.some((lens) => lens.id === id));
  return [...shippedLenses.map((lens) => own.find(({ id }) => id === lens.id) ?? lens), ...others];
}
