import { areExtracts } from '../profile/profile-summary.js';
import { areLocalRules, faultInLocalRules } from '../rules/local/local-fault.js';
import {
  areOwnQuestions,
  areQuestionThresholds,
  faultInOwnQuestions,
  faultInQuestionThresholds,
  isPickedWhen,
} from '../questions/own/question-fault.js';
import { type Project, emptyProject } from './project.js';

/** A saved project brought up to date, or a sentence on why it cannot be. */
export type Migrated =
  { readonly ok: true; readonly project: Project } | { readonly ok: false; readonly reason: string };

/** Bring a saved project of any known version up to the present one. */
export function migrate(saved: unknown): Migrated {
  if (!isObject(saved) || saved['version'] !== emptyProject.version || !hasProjectParts(saved))
    return refused('its version is unknown. Open it with a newer Soundings.');
  const settings = { ...emptyProject.settings, ...saved.settings };
  if (!isObject(settings.thresholds) || !Object.values(settings.thresholds).every(Number.isFinite))
    return refused('a threshold in it is not a number. Change it on the Quality page of the first project.');
  if (!isObject(settings.rulesOff) || !Object.values(settings.rulesOff).every(isFilled))
    return refused('a rule is switched off in it without a reason. Say why, or switch it on.');
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
  const extracts = areExtracts(saved.extracts) ? saved.extracts : emptyProject.extracts;
  return { ok: true, project: { ...emptyProject, ...saved, settings, rules, questions, extracts } };
}

function refused(reason: string): Migrated {
  return { ok: false, reason };
}

const lists = ['answers', 'mapping', 'steps', 'decisions'] as const;
/** Lists that projects of earlier days do not have. */
const later = ['issueLog', 'queries'] as const;

/** The parts are of the right sort; the rooms that use them check what is inside. */
function hasProjectParts(
  saved: Readonly<Record<string, unknown>>,
): saved is Record<string, unknown> &
  Omit<Project, 'rules' | 'questions' | 'extracts'> &
  Partial<Pick<Project, 'rules' | 'questions' | 'extracts'>> {
  return (
    typeof saved['name'] === 'string' &&
    (saved['key'] === null || isKey(saved['key'])) &&
    isObject(saved['settings']) &&
    isObject(saved['words']) &&
    lists.every((list) => Array.isArray(saved[list])) &&
    later.every((list) => saved[list] === undefined || Array.isArray(saved[list]))
  );
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
