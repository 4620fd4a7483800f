import { lostCharacters, unmangled } from '../reading/text/unmangled.js';
import type { ValueCount } from '../values/value-count.js';
import type { Step } from './step.js';
import { type MappedColumn, stepOf } from './value-steps.js';

/** The step that puts broken letters back, where a column has values that go back whole. */
export function mojibakeStep(column: MappedColumn, values: readonly ValueCount[]): Step[] {
  const back = cellsOf(values, (value) => unmangled(value) !== null);
  if (back === 0) return [];
  const lost = cellsOf(values, (value) => lostCharacters(value) > 0);
  return [
    stepOf(column, {
      label: 'mojibake',
      kind: 'suggested',
      action: { does: 'mojibake' },
      reason: reasonFor(back, lost),
    }),
  ];
}

function reasonFor(back: number, lost: number): string {
  const cells = back === 1 ? '1 cell was' : `${String(back)} cells were`;
  const reason = `${cells} saved in one encoding and opened in another, such as â€™ for an apostrophe, and can be put back`;
  if (lost === 0) return `${reason}.`;
  return `${reason}; ${lost === 1 ? '1 other holds' : `${String(lost)} others hold`} the mark � for a letter that is lost, and ${lost === 1 ? 'stays as it is' : 'stay as they are'}.`;
}

function cellsOf(values: readonly ValueCount[], holds: (value: string) => boolean): number {
  return values.reduce((sum, { value, count }) => sum + (holds(value) ? count : 0), 0);
}
