import { sameNames } from '../clean/same-names.js';
import type { NotSame } from '../clean/by-hand/not-same.js';
import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import type { Refusals } from '../values/clusters/refusals.js';
import type { ValueCount } from '../values/value-count.js';
import { ofPeriod } from './onward.js';

/**
 * Whether some names of services in the period look like spellings of one another: a step that joins them still waits
 * or was turned down. Names that a person said are not the same are left in peace.
 */
export function servicesAlike(engine: Engine, notSame: readonly NotSame[]): boolean {
  const names = engine.rows<ValueCount>(sql`
    SELECT provider_name AS value, count(*)::INTEGER AS count
    FROM onward
    WHERE ${ofPeriod} AND coalesce(provider_name, '') <> ''
    GROUP BY 1
    ORDER BY value`);
  return Object.keys(sameNames(names, keptApart(notSame))).length > 0;
}

/** What was refused in any column, for a name is one name in all of them. */
function keptApart(notSame: readonly NotSame[]): Refusals {
  const pairs = new Map<string, Set<string>>();
  for (const { pair, hashed } of notSame) {
    if (hashed === true) continue;
    const [one, other] = pair;
    pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
    pairs.set(other, (pairs.get(other) ?? new Set()).add(one));
  }
  return { keyOf: (text) => text, pairs };
}
