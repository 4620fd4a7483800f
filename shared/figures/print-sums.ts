import type { Sum } from '../disclosure/knowledge.js';
import { restKey } from '../disclosure/printed-table.js';
import { kindOfFigure } from './catalogue.js';
import type { Figure } from './figure.js';
import { type PrintKeys, groupOf } from './print-keys.js';

/** Names of the counts of a figure. */
export interface FigureKeys {
  readonly part: string;
  readonly whole: string | null;
}

type Places = ReadonlyMap<Figure, FigureKeys>;

/** Figures of one group that add up: shares of one indicator that fill their whole, and the bounds of B7. */
export function sumsOfFigures(places: Places, keys: PrintKeys): readonly Sum[] {
  return [...sharesOfOneWhole(places), ...bestOf(places, keys)];
}

function sharesOfOneWhole(places: Places): readonly Sum[] {
  const families = new Map<string, Figure[]>();
  for (const [figure, { whole }] of places) {
    if (kindOfFigure(figure.id)?.prints !== 'share' || figure.of === 0 || whole === null) continue;
    const words = figure.id.split('.');
    const family = JSON.stringify([words.filter((_, i) => i !== words.length - 2), placeOf(figure), whole]);
    families.set(family, [...(families.get(family) ?? []), figure]);
  }
  return [...families.values()].flatMap((family) => {
    const [first] = family;
    const total = family.reduce((sum, { n }) => sum + n, 0);
    const whole = first === undefined ? null : (places.get(first)?.whole ?? null);
    if (whole === null || family.length < 2 || total !== first?.of) return [];
    return [{ whole, parts: family.flatMap((figure) => places.get(figure)?.part ?? []) }];
  });
}

/** The best case counts the improved and all who were lost. */
function bestOf(places: Places, keys: PrintKeys): readonly Sum[] {
  const one = new Map([...places.keys()].map((figure) => [nameOf(figure.id, figure), figure]));
  return [...places].flatMap(([best, { part: bestKey }]) => {
    const code = /^B7\.best\.(.+)$/.exec(best.id)?.[1];
    if (code === undefined) return [];
    const [improved, pairs] = [`B4.improved.${code}`, `B3.mean.${code}`].map((id) =>
      one.get(nameOf(id, best)),
    );
    if (improved === undefined || pairs === undefined) return [];
    const { part, whole = null } = places.get(pairs) ?? {};
    const improvedKey = places.get(improved)?.part;
    const lost = pairs.of - pairs.n;
    if (part === undefined || whole === null || improvedKey === undefined || best.n !== improved.n + lost)
      return [];
    const rest = keys.named(restKey(part, whole), lost);
    return [
      { whole, parts: [part, rest] },
      { whole: bestKey, parts: [improvedKey, rest] },
    ];
  });
}

function placeOf(figure: Figure): string {
  return `${figure.by.join('+')} ${groupOf(figure)}`;
}

function nameOf(id: string, figure: Figure): string {
  return `${id} ${placeOf(figure)}`;
}
