import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import type { KindId } from './catalogue.js';
import { countAll, countByGroup } from './counting.js';
import { type Draft, knownShareDraft } from './draft.js';
import type { GroupField } from './groups.js';

/** What is asked, among whom, and the fields it is split by. */
interface Asked {
  readonly having: Sql;
  readonly among?: Sql;
  readonly by?: readonly GroupField[];
}

const asked = {
  'A10.share': { having: sql`accepted`, by: ['referral_source_group', 'scheme_id'] },
  'A11.share': { having: sql`engaged`, among: sql`accepted`, by: ['scheme_id'] },
  'A11.twice.share': { having: sql`(contacts >= 2)`, among: sql`accepted` },
  'A12.share': { having: sql`(contacts >= 3)`, among: sql`engaged`, by: ['scheme_id'] },
  'A15.share': { having: sql`planned`, among: sql`engaged`, by: ['scheme_id'] },
} as const satisfies Partial<Record<KindId, Asked>>;

/** A10–A12 and A15: who is taken on, who comes, who stays and who gets a plan. */
export function acceptance(engine: Engine): readonly Draft[] {
  return (Object.entries(asked) as [KindId, Asked][]).flatMap(([kindId, { having, among, by = [] }]) => {
    const counted = { having, ...(among === undefined ? {} : { among }) };
    return [
      knownShareDraft(kindId, countAll(engine, 'figure_referral', counted)),
      ...by.flatMap((field) =>
        countByGroup(engine, 'figure_referral', { by: field, ...counted }).map((found) =>
          knownShareDraft(kindId, found, { place: { by: field, group: found.group } }),
        ),
      ),
    ];
  });
}
