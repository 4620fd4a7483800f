import type { BuildReport } from '../clean/build-dataset.js';
import type { NotSame } from '../clean/by-hand/not-same.js';
import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { type OutcomeOptions, usualOutcomes, usualSecondsPerCell } from '../project/outcome-options.js';
import { type Sql, sql } from '../sql/sql.js';
import { indicatorsGiven, recordingBurden } from './burden.js';
import { cascade } from './cascade.js';
import { closures } from './closures.js';
import { contactsPerPerson } from './contacts.js';
import type { CohortMembers } from './cohort-counts.js';
import { asOfCohort } from './cohort-figures.js';
import { creaming } from './creaming.js';
import type { Draft } from './draft.js';
import { equityFigures } from './equity/equity-figures.js';
import { otherEdition } from './equity/other-edition.js';
import { factsOf } from './facts.js';
import type { Figure } from './figure.js';
import { judge } from './judge.js';
import { gradients } from './gradients.js';
import { heaping } from './heaping.js';
import { isHeadline } from './headline.js';
import { needsOfPractices, needsOfTownAndCountry } from './practices.js';
import { knownShares } from './known.js';
import { connections } from './onward.js';
import { type DueBy, outcomeSets } from './outcome.js';
import { headlineOutcomes, outcomes } from './outcomes.js';
import type { Period, Today } from './period.js';
import { processFigures } from './process.js';
import { recordingLag } from './recording-lag.js';
import { reach } from './reach.js';
import { peopleReferred, reReferrals, referralsReceived, sourceMix } from './referrals.js';
import type { Span } from './referral-table.js';
import { makeFigureTables } from './tables.js';
import { withMerges } from './if-merged.js';
import { waitCurves } from './wait-curve.js';
import { waits } from './waits.js';

/** What the figures need to know besides the rows. */
export interface FigureContext {
  readonly mapping: readonly MappingEntry[];
  readonly today: Today;
  readonly period: Period;
  readonly settings: { readonly leastFollowUp: number; readonly outcomes?: OutcomeOptions };
  /** Unresolved dates by field; where absent nothing is known of them. */
  readonly doubtfulDates?: Readonly<Record<string, number>>;
  /** How the referrals came about; where absent nothing is known of it. */
  readonly build?: Pick<BuildReport, 'unclearEvents'>;
  /** Names that a person said are not the same; where absent, none were. */
  readonly notSame?: readonly NotSame[];
  /** False gives every value that can be worked out, even those that a report must not show. */
  readonly withhold?: boolean;
  /** The referrals that everything is restricted to, as SQL over a row of `referral`. */
  readonly among?: Sql | undefined;
  /** Groups that every figure over all is given for once more, after all others. */
  readonly cohorts?: readonly CohortMembers[] | undefined;
}

/** Every figure of the catalogue that these data can give, each judged; nothing is rounded or suppressed yet. */
export function computeFigures(engine: Engine, context: FigureContext): readonly Figure[] {
  const ofCohorts = (context.cohorts ?? []).flatMap(({ name, member }) => {
    const among = sql`${context.among ?? sql`true`} AND ${member}`;
    return asOfCohort(judgedFigures(engine, { ...context, among }), name);
  });
  return [...withMerges(engine, judgedFigures(engine, context)), ...ofCohorts];
}

function judgedFigures(engine: Engine, context: FigureContext): readonly Figure[] {
  const asked = askedOf(context);
  makeFigureTables(engine, spanOf(context), asked.pairing);
  const drafts = draftFigures(engine, context);
  const facts = factsOf(engine, context, drafts);
  const secondsPerCell = context.settings.outcomes?.secondsPerCell ?? usualSecondsPerCell;
  const indicators = indicatorsGiven(drafts, facts);
  const burden = recordingBurden(engine, context.mapping, { indicators, secondsPerCell });
  return [...drafts, ...burden].map((draft) => judge(draft, facts));
}

function spanOf({ today, period, among }: FigureContext): Span {
  return { today: today.date, period, among };
}

/** The headline figures alone, as `computeFigures` gives them. */
export function computeHeadline(engine: Engine, context: FigureContext): readonly Figure[] {
  const asked = askedOf(context);
  makeFigureTables(engine, { ...spanOf(context), splits: false }, asked.pairing);
  const drafts = draftHeadline(engine, asked).filter(isHeadline);
  const facts = factsOf(engine, context, drafts);
  return drafts.map((draft) => judge(draft, facts));
}

function askedOf({ today, settings }: FigureContext): DueBy {
  return { today: today.date, pairing: (settings.outcomes ?? usualOutcomes).pairing };
}

/** In the same order, without what is only split by groups. */
function draftHeadline(engine: Engine, asked: DueBy): readonly Draft[] {
  const { today } = asked;
  const splits = false;
  return [
    ...referralsReceived(engine, today, splits),
    ...peopleReferred(engine, splits),
    ...reReferrals(engine),
    ...waits(engine),
    ...cascade(engine, splits),
    ...closures(engine),
    ...contactsPerPerson(engine),
    ...connections(engine),
    ...headlineOutcomes(engine, outcomeSets(engine, asked)),
    ...knownShares(engine),
  ];
}

function draftFigures(engine: Engine, context: FigureContext): readonly Draft[] {
  const asked = askedOf(context);
  const { today } = asked;
  const sets = outcomeSets(engine, asked);
  return [
    ...referralsReceived(engine, today),
    ...peopleReferred(engine),
    ...reReferrals(engine),
    ...sourceMix(engine),
    ...needsOfPractices(engine),
    ...needsOfTownAndCountry(engine),
    ...waits(engine),
    ...waitCurves(engine, today),
    ...cascade(engine),
    ...closures(engine),
    ...contactsPerPerson(engine),
    ...connections(engine),
    ...processFigures(engine, { today, period: context.period }),
    ...outcomes(engine, sets, context.settings.outcomes ?? usualOutcomes),
    ...reach(engine),
    ...gradients(engine, sets),
    ...equityFigures(engine, sets),
    ...otherEdition(engine, sets),
    ...knownShares(engine),
    ...recordingLag(engine, today),
    ...creaming(engine),
    ...heaping(engine),
  ];
}
