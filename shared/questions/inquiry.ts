import type { Engine } from '../engine/engine.js';
import type { Figure } from '../figures/figure.js';
import type { Today } from '../figures/period.js';
import { type TurnedOutcome, turnedOutcomes } from '../figures/turned-outcomes.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { type OutcomeOptions, type PairingRule, usualOutcomes } from '../project/outcome-options.js';
import { type Sql, sql } from '../sql/sql.js';
import type { OwnProfile } from '../disclosure/own-profile.js';
import { profileInForce } from '../disclosure/profile-in-force.js';
import type { DisclosureProfile } from '../stats/disclosure.js';
import type { DetailLinks } from './detail-links.js';
import type { EvidenceId } from './evidence.js';
import type { Gaps } from './gaps.js';
import type { Chances } from './score-chances.js';
import type { QuestionThreshold } from './own/own-question.js';
import type { Question } from './question.js';
import { type Thresholds, thresholds } from './thresholds.js';
import type { BetterWord, Reason, VerdictWord } from './verdict.js';
import type { Ways } from './ways.js';

/** What verdicts are given from, besides the rows. */
export interface QuestionContext {
  readonly mapping: readonly MappingEntry[];
  readonly today: Today;
  readonly settings: {
    readonly disclosure: string;
    readonly disclosureProfiles?: readonly OwnProfile[];
    readonly questions: readonly string[] | null;
    readonly questionThresholds?: readonly QuestionThreshold[];
    readonly outcomes?: OutcomeOptions;
  };
  /** Questions that the analyst added. */
  readonly ownQuestions?: readonly Question[];
  readonly figures: readonly Figure[];
  /** The referrals that are looked at, as SQL over a row of `referral`; all where it is absent. */
  readonly among?: Sql | undefined;
}

/** A context with what is looked up once for all questions. */
export interface Inquiry extends Pick<QuestionContext, 'mapping' | 'today'> {
  readonly engine: Engine;
  readonly profile: DisclosureProfile;
  readonly pairing: PairingRule;
  readonly thresholds: Thresholds;
  readonly links: DetailLinks;
  /** What is found of an evidence, looked up once for all questions. */
  readonly gaps: (id: EvidenceId, look: () => Gaps) => Gaps;
  /** The same of an instrument. */
  readonly chances: (instrument: string, look: () => Chances) => Chances;
  /** The figure over all of that id. */
  readonly figure: (id: string) => Figure | undefined;
  /** Instruments of which some scores look turned round; known once the figures are. */
  readonly turned: ReadonlyMap<string, TurnedOutcome>;
  /** Whether the cleaned text of a source table is at hand. */
  readonly hasCleaned: (table: string) => boolean;
}

/** How one need fares, and the ways to bring it further. */
export interface Assessment {
  readonly met: VerdictWord;
  readonly reasons: readonly Reason[];
  /** The one empty set where the need is met that far already. */
  readonly ways: Readonly<Record<BetterWord, Ways>>;
}

/** Open an inquiry. */
export function openInquiry(
  engine: Engine,
  { figures, settings, mapping, today }: QuestionContext,
  links: DetailLinks,
): Inquiry {
  const overAll = new Map(figures.filter(({ by }) => by.length === 0).map((figure) => [figure.id, figure]));
  const tables = new Set(
    engine
      .rows<{ name: string }>(sql`SELECT table_name AS name FROM information_schema.tables`)
      .map(({ name }) => name),
  );
  return {
    mapping,
    today,
    engine,
    thresholds,
    links,
    gaps: once<EvidenceId, Gaps>(),
    chances: once<string, Chances>(),
    profile: profileInForce(settings),
    pairing: (settings.outcomes ?? usualOutcomes).pairing,
    figure: (id) => overAll.get(id),
    turned: figures.length === 0 ? new Map() : turnedOutcomes(engine),
    hasCleaned: (table) => tables.has(`cleaned_${table}`),
  };
}

/** Look things up once each. */
function once<Id, Found>(): (id: Id, look: () => Found) => Found {
  const known = new Map<Id, Found>();
  return (id, look) => {
    const found = known.get(id) ?? look();
    known.set(id, found);
    return found;
  };
}
