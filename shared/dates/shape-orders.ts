import { binomialAtLeast } from '../stats/binomial.js';
import { type NumberOrder, type ShapeTally, shapeOf } from './date-shapes.js';

/** The order of a shape, and what settled it or kept it open. */
export interface ShapeOrder {
  readonly order: NumberOrder | 'undecided';
  /**
   * Proof in the shape; proof that only this shape can explain; agreement of the shapes that differ in their leading
   * zeros only; the sequence of the dates in a row. Or why it stays open: only dates typed quite differently prove an
   * order, as beside rows pasted from another system; proof of both orders; so few proofs among so many dates that
   * those after the twelfth must have gone elsewhere; a sequence that contradicts the proof; nothing.
   */
  readonly by:
    | 'own_proof'
    | 'same_months'
    | 'other_shapes'
    | 'sequence'
    | 'elsewhere'
    | 'mixed'
    | 'too_few'
    | 'contradicted'
    | 'no_proof';
}

const orders = ['dmy', 'mdy'] as const;
/** How unlikely it must be by chance that all open dates of a shape fall in months that a shared proof names. */
const chance = 1e-4;

/**
 * Decide the order of each shape. Dates with two digits in both places could have been
 * typed with or without leading zeros, so their proof belongs to a whole family of
 * shapes: where no shape explains it, it counts against every shape that proves the
 * other order, and can then only make dates more doubtful.
 */
export function orderShapes(tallies: readonly ShapeTally[]): ReadonlyMap<string, ShapeOrder> {
  const own = new Map(tallies.map((shape) => [shapeOf(shape.look), ownOrder(shape, tallies)] as const));
  const ownOf = (shape: ShapeTally): Own => own.get(shapeOf(shape.look)) ?? null;
  const elsewhere = agreement([...own.values()]) !== null;
  return new Map(
    tallies.map((shape) => {
      const all = family(shape, tallies);
      const agreed = { order: agreement(all.map(ownOf)), elsewhere };
      const relatives = definite(all);
      const name = shapeOf(shape.look);
      // Whoever types both orders in one way may type them in the others too.
      if (relatives.some((other) => ownOf(other)?.by === 'mixed'))
        return [name, { order: 'undecided', by: 'mixed' }] as const;
      if (hasTooFewProofs(all)) return [name, { order: 'undecided', by: 'too_few' }] as const;
      if (shape.look.padding !== 'either' || relatives.length === 0)
        return [name, settled(ownOf(shape), agreed)] as const;
      return [name, common(relatives.map((other) => settled(ownOf(other), agreed)))] as const;
    }),
  );
}

/** Of the days of a year, 6 in 10 come after the twelfth; half allows for schemes that like the start of a month. */
const provingShare = 0.5;
const fewestChance = 1e-6;

/**
 * Dates that a spreadsheet read in the wrong order keep their shape only up to the twelfth; later ones are left as
 * text or written otherwise. So a column in which hardly any date proves an order has lost those that would speak.
 */
function hasTooFewProofs(shapes: readonly ShapeTally[]): boolean {
  const proofs = shapes.reduce((sum, shape) => sum + shape.proofs, 0);
  const all = shapes.reduce((sum, shape) => sum + shape.openPairs.length, proofs);
  return proofs > 0 && 1 - binomialAtLeast(proofs + 1, all, provingShare) < fewestChance;
}

type Own = ShapeOrder | null;

function ownOrder(shape: ShapeTally, tallies: readonly ShapeTally[]): Own {
  const proves = { dmy: shape.dayFirst > 0, mdy: shape.monthFirst > 0 };
  if (shape.look.padding !== 'either') {
    const relatives = family(shape, tallies);
    for (const order of orders.filter((one) => isUnexplained(one, relatives))) {
      const heir = heirOf(order, relatives);
      if (heir === shape) return { order, by: 'same_months' };
      if (heir === null && (proves.dmy || proves.mdy || definite(relatives).length === 1))
        proves[order] = true;
    }
  }
  if (proves.dmy && proves.mdy) return { order: 'undecided', by: 'mixed' };
  const proved = orders.find((order) => proves[order]);
  return proved === undefined ? null : { order: proved, by: 'own_proof' };
}

/** Two-digit dates prove an order that no shape of the family proves itself. */
function isUnexplained(order: NumberOrder, relatives: readonly ShapeTally[]): boolean {
  const shared = relatives.filter(({ look }) => look.padding === 'either');
  return (
    shared.some((shape) => rowsProving(order, shape) > 0) &&
    !definite(relatives).some((shape) => rowsProving(order, shape) > 0)
  );
}

/**
 * The one shape without proof of its own whose open dates, read in this order, all fall
 * in the months of the shared proof: a block pasted in for a few months looks like that.
 */
function heirOf(order: NumberOrder, relatives: readonly ShapeTally[]): ShapeTally | null {
  const months = new Set(
    relatives
      .filter(({ look }) => look.padding === 'either')
      .flatMap(({ provedMonths }) => [...provedMonths[order]]),
  );
  const heirs = definite(relatives).filter(
    (shape) => shape.dayFirst + shape.monthFirst === 0 && fallsIn(months, order, shape),
  );
  return heirs.length === 1 ? (heirs[0] ?? null) : null;
}

function fallsIn(months: ReadonlySet<number>, order: NumberOrder, { openPairs }: ShapeTally): boolean {
  const inside = openPairs.every(([first, second]) => months.has(order === 'dmy' ? second : first));
  return inside && (months.size / 12) ** openPairs.length < chance;
}

/** The order of all of these shapes that prove one, if they prove the same. */
function agreement(own: readonly Own[]): NumberOrder | null {
  const proved = new Set(own.flatMap((one) => (one === null ? [] : [one.order])));
  const [only] = proved;
  return proved.size === 1 && only !== undefined && only !== 'undecided' ? only : null;
}

function settled(
  own: Own,
  agreed: { readonly order: NumberOrder | null; readonly elsewhere: boolean },
): ShapeOrder {
  if (own !== null) return own;
  if (agreed.order !== null) return { order: agreed.order, by: 'other_shapes' };
  return { order: 'undecided', by: agreed.elsewhere ? 'elsewhere' : 'no_proof' };
}

function common(options: readonly ShapeOrder[]): ShapeOrder {
  const [first] = options;
  if (first !== undefined && options.every((option) => option.order === first.order)) return first;
  return { order: 'undecided', by: 'mixed' };
}

/** Shapes that differ from this one in nothing but their leading zeros, itself included. */
function family({ look }: ShapeTally, tallies: readonly ShapeTally[]): readonly ShapeTally[] {
  return tallies.filter(
    ({ look: other }) =>
      other.separator === look.separator && other.shortYear === look.shortYear && other.time === look.time,
  );
}

function definite(shapes: readonly ShapeTally[]): readonly ShapeTally[] {
  return shapes.filter(({ look }) => look.padding !== 'either');
}

function rowsProving(order: NumberOrder, shape: ShapeTally): number {
  return order === 'dmy' ? shape.dayFirst : shape.monthFirst;
}
