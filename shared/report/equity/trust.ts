import { draw } from '../charts/draw.js';
import { ShareBars } from '../charts/ShareBars.js';
import { chart, numbers, section, table, words } from '../blocks.js';
import { fieldLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import type { GridCell } from '../../scores/completeness-grid.js';
import type { DisclosureProfile } from '../../stats/disclosure.js';
import { recordedOf, recordedShare, shownCount } from '../shown.js';
import { fieldQualities } from '../quality/field-quality.js';

const equityFields = [
  'age',
  'gender',
  'ethnic_category',
  'imd_decile',
  'preferred_language',
  'disability_impact',
  'employment_status',
];

/** Whether the fields that groups are made of can be trusted at all. */
export function trustSection(material: Material): Section | null {
  return section('trust', 'Can these fields be trusted?', [
    knownChart(material),
    siteTable(material),
    missingTable(material),
  ]);
}

function knownChart({ context, book, basis }: Material): Block | null {
  const known = equityFields.flatMap((field) => {
    const figure = book.one(`C6.known.${field}`);
    return figure === undefined || figure.status === 'withheld' ? [] : [{ field, figure }];
  });
  if (known.length === 0) return null;
  const bars = known.map(({ field, figure }) => ({
    label: fieldLabel(field),
    share: figure.shown?.value ?? null,
    low: figure.shown?.low ?? null,
    high: figure.shown?.high ?? null,
    text: figure.printed,
  }));
  const of = shownCount(known[0]?.figure.of ?? 0, context.disclosure);
  const title = `Referrals with a usable value (of ${of} referrals)`;
  const alt = `Bars: ${bars.map(({ label, text }) => `${label} ${text}`).join('; ')}.`;
  const data = table({
    id: 'table-known',
    caption: 'How many referrals have a usable value',
    basis,
    columns: [words('Field'), numbers('Known'), words('Can it carry a comparison?')],
    rows: known.map(({ field, figure }) => [fieldLabel(field), figure.printed, trustWord(figure.value ?? 0)]),
    note: '“Not stated” is an answer, but it names no group, so it counts as not usable here.',
  });
  const says = 'Below 70 % a comparison between groups may say more about recording than about people.';
  const svg = draw(ShareBars, { id: 'figure-known', title, alt, bars });
  return chart({ id: 'figure-known', title, says, alt, svg }, data);
}

/** The columns of the minimum dataset that an equity field is read from. */
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  age: ['birth_date', 'age_at_referral', 'age_band'],
  imd_decile: ['imd_decile', 'lsoa', 'postcode'],
};

/** How far each field is recorded at each site. */
function siteTable({ context }: Material): Block | null {
  const grids = context.scores.grids.filter(({ record }) => record === 'referral');
  const grid = grids.find(({ by }) => by === 'site');
  if (grid === undefined || grid.groups.length > mostSites) return null;
  const rows = equityFields.flatMap((field) => {
    const own = grid.rows.filter((row) => (columnsOf[field] ?? [field]).includes(row.field));
    if (own.length === 0) return [];
    const cells = grid.groups.map((_, i) => {
      const best = own.flatMap(({ cells: all }) => all[i] ?? []).filter(({ of }) => of > 0);
      const [most] = [...best].sort((a, b) => b.n / b.of - a.n / a.of);
      return most === undefined ? '–' : siteShare(most, context.disclosure);
    });
    return [[fieldLabel(field), ...cells]];
  });
  return table({
    id: 'table-known-by-site',
    caption: 'How far the fields are recorded at each site',
    basis: 'Kept rows that should have the field; of several columns the best recorded',
    columns: [words('Field'), ...grid.groups.map(({ id }) => numbers(id ?? 'not recorded'))],
    rows,
  });
}

function siteShare({ n, of }: GridCell, profile: DisclosureProfile): string {
  return `${recordedShare(n, of, profile).text} (${recordedOf(n, of, profile)})`;
}

/** More sites cannot be read side by side; the data quality report has them. */
const mostSites = 8;

function trustWord(share: number): string {
  if (share >= 0.8) return 'yes';
  return share >= 0.7 ? 'with care' : 'hardly';
}

/** Refused, unknown and never asked are different things. */
function missingTable({ context }: Material): Block | null {
  const { disclosure, profiles } = context;
  const rows = fieldQualities(context)
    .filter(
      ({ field, record }) =>
        record === 'referral' && (equityFields.includes(field) || field === 'birth_date'),
    )
    .flatMap(({ field, places, rows: all }) => {
      const sum = (kind: 'blank' | 'not_known' | 'not_stated'): number =>
        places.reduce((total, place) => {
          const profile = profiles.find(({ table: id, name }) => id === place.table && name === place.column);
          return total + (profile?.missing[kind] ?? 0);
        }, 0);
      const counts = [sum('blank'), sum('not_known'), sum('not_stated'), all].map((count) =>
        shownCount(count, disclosure),
      );
      return [[fieldLabel(field), ...counts]];
    });
  return table({
    id: 'table-missing',
    caption: 'Blank, not known and not stated',
    basis: 'Rows of the tables that have the column, as received',
    columns: [
      words('Field'),
      numbers('Blank'),
      numbers('Not known'),
      numbers('Not stated'),
      numbers('All rows'),
    ],
    rows,
  });
}
