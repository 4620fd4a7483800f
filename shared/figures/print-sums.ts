import type { Sum } from '../disclosure/knowledge.js';
import { restKey } from '../disclosure/printed-table.js';
import { kindOfFigure } from './catalogue.js';
import type { Figure } from './figure.js';
import type { PrintKeys } from './print-keys.js';

/** Figures over all that add up: shares of one indicator that fill their whole, and the bounds of B7. */
export function sumsOverAll(figures: readonly Figure[], keys: PrintKeys): readonly Sum[] {
  return [...sharesOfOneWhole(figures, keys), ...bestOf(figures, keys)];
}

function sharesOfOneWhole(figures: readonly Figure[], keys: PrintKeys): readonly Sum[] {
  const families = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (kindOfFigure(figure.id)?.prints !== 'share' || figure.of === 0) continue;
    const words = figure.id.split('.');
    const family = [...words.filter((_, i) => i !== words.length - 2), String(figure.of)].join('.');
    families.set(family, [...(families.get(family) ?? []), figure]);
  }
  return [...families.values()].flatMap((family) => {
    const [first] = family;
    const total = family.reduce((sum, { n }) => sum + n, 0);
    if (first === undefined || family.length < 2 || total !== first.of) return [];
    return [{ whole: keys.overAll(first, 'of'), parts: family.map((figure) => keys.overAll(figure, 'n')) }];
  });
}

/** The best case counts the improved and all who were lost. */
function bestOf(figures: readonly Figure[], keys: PrintKeys): readonly Sum[] {
  const one = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap((best) => {
    const code = /^B7\.best\.(.+)$/.exec(best.id)?.[1];
    const [improved, pairs] = [one.get(`B4.improved.${code ?? ''}`), one.get(`B3.mean.${code ?? ''}`)];
    if (code === undefined || improved === undefined || pairs === undefined) return [];
    const lost = pairs.of - pairs.n;
    if (best.n !== improved.n + lost) return [];
    const [part, whole] = [keys.overAll(pairs, 'n'), keys.overAll(pairs, 'of')];
    const rest = keys.named(restKey(part, whole), lost);
    return [
      { whole, parts: [part, rest] },
      { whole: keys.overAll(best, 'n'), parts: [keys.overAll(improved, 'n'), rest] },
    ];
  });
}
