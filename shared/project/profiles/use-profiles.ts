import { tableKeys } from '../../clean/step-id.js';
import { transformTo } from '../../mapping/describe-target.js';
import type { MappingEntry, Target } from '../../mapping/mapping.js';
import type { SourceTable } from '../../reading/source.js';
import type { Decision, Project } from '../project.js';
import { type LayoutDrift, type Paired, layoutDrift } from './layout-drift.js';
import type { ProfileTable, SourceProfile } from './source-profile.js';

/** A profile that fits a table, and what it would decide. */
export interface ProfileOffer {
  readonly profile: string;
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly drift: LayoutDrift;
  /** Columns found again, confirmed as the profile has them. */
  readonly mapping: readonly MappingEntry[];
  /** Answers about scales. */
  readonly decisions: readonly Decision[];
}

/** The best fitting profile for every table; tables of other layouts have none. */
export function offerProfiles(
  profiles: readonly SourceProfile[],
  tables: readonly Pick<SourceTable, 'table' | 'file' | 'sheet' | 'columns' | 'grain'>[],
): readonly ProfileOffer[] {
  const keys = tableKeys(tables);
  return tables.flatMap((table): ProfileOffer[] => {
    const fitting = profiles.flatMap(({ name, tables: layouts }) =>
      layouts.flatMap((layout) => {
        const drift = layoutDrift(layout, table);
        return drift === null ? [] : [{ name, layout, drift }];
      }),
    );
    const [best] = fitting.sort((a, b) => b.drift.same.length - a.drift.same.length);
    if (best === undefined) return [];
    const { name, layout, drift } = best;
    const place = { table: table.table, file: table.file, sheet: table.sheet };
    return [
      {
        ...place,
        profile: name,
        drift,
        mapping: drift.same.map((pair) => ({ ...place, ...entryOf(pair, { layout, drift, name }) })),
        decisions: layout.scales.map(({ instrument, answer }) => ({
          about: `scale:${keys.get(table.table) ?? table.table}/${instrument}`,
          answer,
          reason: `As in the source profile “${name}”.`,
          decidedBy: '',
          decidedAt: '',
        })),
      },
    ];
  });
}

/** A project with what fitting profiles decide; what a person decided in it already stays. */
export function withProfiles(
  project: Project,
  profiles: readonly SourceProfile[],
  tables: readonly SourceTable[],
): Project {
  const offers = offerProfiles(profiles, tables);
  if (offers.length === 0) return project;
  const isDecided = (entry: MappingEntry): boolean =>
    project.mapping.some(
      ({ file, sheet, column }) => file === entry.file && sheet === entry.sheet && column === entry.column,
    );
  const answered = new Set(project.decisions.map(({ about }) => about));
  return {
    ...project,
    mapping: [
      ...project.mapping,
      ...offers.flatMap(({ mapping }) => mapping).filter((one) => !isDecided(one)),
    ],
    decisions: [
      ...project.decisions,
      ...offers.flatMap(({ decisions }) => decisions).filter(({ about }) => !answered.has(about)),
    ],
  };
}

interface Layout {
  readonly layout: ProfileTable;
  readonly drift: LayoutDrift;
  readonly name: string;
}

function entryOf(
  { column, index, name: header }: Paired,
  { layout, drift, name }: Layout,
): Omit<MappingEntry, 'table' | 'file' | 'sheet'> {
  const target = column.target === null ? null : moved(column.target, layout, drift);
  return {
    column: header,
    index,
    target,
    confidence: 1,
    transform: transformTo(target),
    evidence: `It was matched so in the source profile “${name}”.`,
    confirmed: true,
  };
}

/** A score is dated by a column that may stand elsewhere now. */
function moved(target: Target, { columns }: ProfileTable, { same }: LayoutDrift): Target {
  const { datedBy, ...rest } = target;
  if (datedBy === undefined) return target;
  const now = same.find(({ column }) => column === columns[datedBy - 1])?.index;
  return now === undefined ? rest : { ...rest, datedBy: now };
}
