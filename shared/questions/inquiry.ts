import type { Engine } from '../engine/engine.js';
import type { Figure } from '../figures/figure.js';
import type { Today } from '../figures/period.js';
import { type TurnedOutcome, turnedOutcomes } from '../figures/turned-outcomes.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { sql } from '../sql/sql.js';
import { type DisclosureProfile, disclosureProfile } from '../stats/disclosure.js';
import type { Fix, Reason, VerdictWord } from './verdict.js';

/** What verdicts are given from, besides the rows. */
export interface QuestionContext {
  readonly mapping: readonly MappingEntry[];
  readonly today: Today;
  readonly settings: { readonly disclosure: string; readonly questions: readonly string[] | null };
  readonly figures: readonly Figure[];
  /** Dates that can be read two ways and are not settled, by field. */
  readonly doubtfulDates: Readonly<Record<string, number>>;
}

/** A context with what is looked up once for all questions. */
export interface Inquiry extends Omit<QuestionContext, 'figures' | 'settings'> {
  readonly engine: Engine;
  readonly profile: DisclosureProfile;
  /** The figure over all of that id. */
  readonly figure: (id: string) => Figure | undefined;
  /** Instruments of which some scores look turned round; known once the figures are. */
  readonly turned: ReadonlyMap<string, TurnedOutcome>;
  /** Whether the cleaned text of a source table is at hand. */
  readonly hasCleaned: (table: string) => boolean;
}

/** How one need fares. */
export interface Assessment {
  readonly met: VerdictWord;
  readonly reasons: readonly Reason[];
  readonly fixes: readonly Fix[];
}

/** Open an inquiry. */
export function openInquiry(engine: Engine, { figures, settings, ...rest }: QuestionContext): Inquiry {
  const overAll = new Map(figures.filter(({ by }) => by.length === 0).map((figure) => [figure.id, figure]));
  const tables = new Set(
    engine
      .rows<{ name: string }>(sql`SELECT table_name AS name FROM information_schema.tables`)
      .map(({ name }) => name),
  );
  return {
    ...rest,
    engine,
    profile: disclosureProfile(settings.disclosure),
    figure: (id) => overAll.get(id),
    turned: figures.length === 0 ? new Map() : turnedOutcomes(engine),
    hasCleaned: (table) => tables.has(`cleaned_${table}`),
  };
}
