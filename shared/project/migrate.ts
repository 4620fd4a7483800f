import { areProfiles } from './profiles/read-profile.js';
import { areCohorts, faultInCohorts } from '../cohorts/cohort-fault.js';
import { areExtracts } from '../profile/profile-summary.js';
import { isLens } from '../lenses/lens-fault.js';
import { areLocalRules, faultInLocalRules } from '../rules/local/local-fault.js';
import {
  areOwnQuestions,
  areQuestionThresholds,
  faultInOwnQuestions,
  faultInQuestionThresholds,
  isPickedWhen,
} from '../questions/own/question-fault.js';
import { areOwnProfiles, faultInOwnProfiles } from '../disclosure/own-profile.js';
import { arePastExports } from '../disclosure/past-export.js';
import { isObject } from './is-object.js';
import { areOutcomeOptions } from './outcome-options.js';
import { type Project, emptyProject } from './project.js';
import { areResults } from './run-results.js';
import { faultInScheme, isScheme } from './scheme-card.js';
import { arePrints } from './source-prints.js';

/** A saved project brought up to date, or a sentence on why it cannot be. */
export type Migrated =
  { readonly ok: true; readonly project: Project } | { readonly ok: false; readonly reason: string };

/** How each earlier version becomes the next one. Version 1 had one part and remembered no layout of its files. */
const later: Readonly<Record<number, (saved: Saved) => Saved>> = {
  1: (saved) => ({ ...saved, version: 2, sources: withoutLayout(saved['sources']) }),
};

/** Bring a saved project of any known version up to the present one. */
export function migrate(from: unknown): Migrated {
  if (!isObject(from) || !isVersion(from['version']))
    return refused('it does not say its version. Choose another copy.');
  const { version } = from;
  if (version > emptyProject.version)
    return refused(
      `a newer Soundings saved it (version ${String(version)}; this one knows up to ${String(emptyProject.version)}). Update this program, then open it again.`,
    );
  let saved: Saved = from;
  for (let at = version; at < emptyProject.version; at += 1) saved = later[at]?.(saved) ?? saved;
  if (!hasProjectParts(saved)) return refused('a part of it is missing or damaged. Choose another copy.');
  return checked(saved);
}

function checked(saved: SavedParts): Migrated {
  const settings = { ...emptyProject.settings, ...saved.settings };
  if (!isObject(settings.thresholds) || !Object.values(settings.thresholds).every(Number.isFinite))
    return refused('a threshold in it is not a number. Change it on the Quality page of the first project.');
  if (!isObject(settings.rulesOff) || !Object.values(settings.rulesOff).every(isFilled))
    return refused('a rule is switched off in it without a reason. Say why, or switch it on.');
  const { mergePrecision }: Readonly<Record<string, unknown>> = settings;
  if (typeof mergePrecision !== 'number' || !(mergePrecision >= 0.5 && mergePrecision <= 1))
    return refused('the precision for joining people in it is not between 0.5 and 1. Choose another copy.');
  if (!areOutcomeOptions(settings.outcomes))
    return refused('its rule for pairs of scores cannot be used. Choose another copy.');
  if (typeof settings.keepPostcodes !== 'boolean')
    return refused('it does not say whether postcodes are kept. Choose another copy.');
  if (!areOwnProfiles(settings.disclosureProfiles))
    return refused(faultInOwnProfiles(settings.disclosureProfiles) ?? '');
  const rules: unknown = saved.rules ?? emptyProject.rules;
  if (!Array.isArray(rules)) return refused('its local rules are not a list. Choose another copy.');
  if (!areLocalRules(rules)) return refused(faultInLocalRules(rules) ?? '');
  const questions: unknown = saved.questions ?? emptyProject.questions;
  if (!areOwnQuestions(questions)) return refused(faultInOwnQuestions(questions) ?? '');
  const { questionThresholds, questionsPicked }: Readonly<Record<string, unknown>> = settings;
  if (!areQuestionThresholds(questionThresholds, questions))
    return refused(faultInQuestionThresholds(questionThresholds, questions) ?? '');
  if (questionsPicked !== null && !isPickedWhen(questionsPicked))
    return refused('it does not say on which day its questions were picked. Pick them again.');
  const cohorts: unknown = saved.cohorts ?? emptyProject.cohorts;
  if (!Array.isArray(cohorts)) return refused('its cohorts are not a list. Choose another copy.');
  if (!areCohorts(cohorts)) return refused(faultInCohorts(cohorts) ?? '');
  const { cohort }: Readonly<Record<string, unknown>> = settings;
  if (cohort !== null && !cohorts.some(({ id }) => id === cohort))
    return refused('it is restricted to a cohort that it does not have. Choose another copy.');
  const scheme: unknown = saved.scheme ?? emptyProject.scheme;
  if (!isScheme(scheme)) return refused(faultInScheme(scheme) ?? '');
  const lenses: unknown = saved.lenses ?? emptyProject.lenses;
  if (!Array.isArray(lenses) || !lenses.every(isLens))
    return refused('a lens in it is damaged. Choose another copy, and open the lens again.');
  const extracts = areExtracts(saved.extracts) ? saved.extracts : emptyProject.extracts;
  const sources = arePrints(saved.sources) ? saved.sources : emptyProject.sources;
  const exports = arePastExports(saved.exports) ? saved.exports : emptyProject.exports;
  const results = areResults(saved.results) ? saved.results : emptyProject.results;
  const sourceProfiles = areProfiles(saved.sourceProfiles) ? saved.sourceProfiles : [];
  const checked = {
    settings,
    rules,
    questions,
    cohorts,
    scheme,
    lenses,
    extracts,
    sources,
    exports,
    results,
    sourceProfiles,
  };
  const project = { ...emptyProject, ...saved, ...checked };
  return { ok: true, project: { ...project, version: emptyProject.version } };
}

function withoutLayout(sources: unknown): unknown {
  if (!Array.isArray(sources)) return [];
  return sources.map((one: unknown) => (isObject(one) ? { ...one, tables: null } : one));
}

function isVersion(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version > 0;
}

function refused(reason: string): Migrated {
  return { ok: false, reason };
}

type Saved = Readonly<Record<string, unknown>>;
/** Parts that are checked further on, or that earlier projects do not have. */
type CheckedLater =
  | 'rules'
  | 'questions'
  | 'cohorts'
  | 'scheme'
  | 'lenses'
  | 'extracts'
  | 'sources'
  | 'exports'
  | 'results'
  | 'sourceProfiles';
type SavedParts = Saved & Omit<Project, CheckedLater> & Partial<Pick<Project, CheckedLater>>;

const lists = ['answers', 'mapping', 'steps', 'decisions'] as const;
/** Lists that projects of earlier days do not have. */
const laterLists = ['issueLog', 'queries', 'notSame', 'people', 'leftOut'] as const;

/** The parts are of the right sort; the rooms that use them check what is inside. */
function hasProjectParts(saved: Saved): saved is SavedParts {
  return (
    typeof saved['name'] === 'string' &&
    (saved['key'] === null || isKey(saved['key'])) &&
    isObject(saved['settings']) &&
    isObject(saved['words']) &&
    lists.every((list) => Array.isArray(saved[list])) &&
    laterLists.every((list) => saved[list] === undefined || Array.isArray(saved[list]))
  );
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
