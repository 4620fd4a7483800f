import type { NotSame } from '../../shared/clean/by-hand/not-same.js';
import type { Step } from '../../shared/clean/step.js';
import type { Cohort } from '../../shared/cohorts/cohort.js';
import { type PastExport, rememberExport } from '../../shared/disclosure/past-export.js';
import type { OwnProfile } from '../../shared/disclosure/own-profile.js';
import type { Lens } from '../../shared/lenses/lens.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import type { SourceProfile } from '../../shared/project/profiles/source-profile.js';
import type { ProfileOffer } from '../../shared/project/profiles/use-profiles.js';
import type { OutcomeOptions } from '../../shared/project/outcome-options.js';
import type { PairDecision } from '../../shared/people/pair.js';
import {
  type Decide,
  type Decision,
  type Project,
  type Settings,
  emptyProject,
} from '../../shared/project/project.js';
import type { SchemeCard } from '../../shared/project/scheme-card.js';
import { type LogChange, withLogChange } from '../../shared/queries/log/edit-log.js';
import type { OwnQuestion } from '../../shared/questions/own/own-question.js';
import { withStepMoved, withSteps, withoutStep } from '../../shared/project/step-list.js';
import type { TakenReplies } from '../../shared/queries/replies/take-replies.js';
import type { LogEntry } from '../../shared/queries/log/issue-log.js';
import type { ReadingAnswer } from '../../shared/reading/source.js';
import type { LocalRule } from '../../shared/rules/local/local-rule.js';

/** One thing a person decided. A project is nothing but these, in order. */
export type Change =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'answered'; readonly answer: ReadingAnswer; readonly says: string }
  | { readonly kind: 'answered_alike'; readonly answers: readonly ReadingAnswer[]; readonly says: string }
  | { readonly kind: 'forgotten'; readonly file: string; readonly sheet: string; readonly says: string }
  | { readonly kind: 'mapped'; readonly entries: readonly MappingEntry[]; readonly says: string }
  /** How a known layout is matched, kept for the next extract. */
  | { readonly kind: 'profile_kept'; readonly profile: SourceProfile }
  | { readonly kind: 'profile_used'; readonly offer: ProfileOffer }
  | { readonly kind: 'switched'; readonly step: Step }
  /** Carried out before another of one's own steps; null for after all of them. */
  | { readonly kind: 'step_moved'; readonly step: Step; readonly before: string | null }
  | { readonly kind: 'step_removed'; readonly step: Step }
  /** Steps that a person made, and what they refused in making them. */
  | {
      readonly kind: 'by_hand';
      readonly steps: readonly Step[];
      readonly notSame: readonly NotSame[];
      readonly says: string;
    }
  | { readonly kind: 'set_decide'; readonly decide: Decide }
  | { readonly kind: 'set_period'; readonly period: Settings['period'] }
  /** How pairs are made, and what else outcomes are given with. */
  | { readonly kind: 'set_outcomes'; readonly outcomes: OutcomeOptions; readonly says: string }
  | { readonly kind: 'set_least_follow_up'; readonly share: number }
  | { readonly kind: 'set_keep_postcodes'; readonly keep: boolean }
  | {
      readonly kind: 'picked';
      readonly questions: Settings['questions'];
      readonly when: Settings['questionsPicked'];
    }
  /** An answer to a question about the data; it takes the place of an earlier one. */
  | { readonly kind: 'decided'; readonly decision: Decision; readonly says: string }
  /** An answer about two people; it takes the place of an earlier one. */
  | { readonly kind: 'pair_answered'; readonly decision: PairDecision; readonly says: string }
  | { readonly kind: 'pair_reopened'; readonly pair: string; readonly says: string }
  | { readonly kind: 'set_merge_precision'; readonly precision: number }
  /** `value` is null where the usual one holds again. */
  | {
      readonly kind: 'set_threshold';
      readonly name: string;
      readonly value: number | null;
      readonly says: string;
    }
  /** `reason` is null where the rule is asked again. */
  | { readonly kind: 'rule_off'; readonly rule: string; readonly reason: string | null }
  | { readonly kind: 'rule_added'; readonly rule: LocalRule }
  | { readonly kind: 'rule_removed'; readonly rule: LocalRule }
  /** A question of one's own, new or in place of the one with its id. */
  | { readonly kind: 'question_asked'; readonly question: OwnQuestion }
  | { readonly kind: 'question_removed'; readonly question: OwnQuestion }
  /** A cohort, new or in place of the one with its id. */
  | { readonly kind: 'cohort_set'; readonly cohort: Cohort }
  | { readonly kind: 'cohort_removed'; readonly cohort: Cohort }
  /** The cohort that everything is restricted to; null for everyone. */
  | { readonly kind: 'restricted'; readonly cohort: Cohort | null }
  /** The rule of print, by id. */
  | { readonly kind: 'print_rule_chosen'; readonly id: string }
  /** A rule of print of one's own, new or in place of the one with its id: it is used from then on. */
  | { readonly kind: 'print_rule_kept'; readonly rule: OwnProfile }
  | { readonly kind: 'print_rule_removed'; readonly rule: OwnProfile }
  /** A report that was saved: its counts, so that the next one is not subtracted from it. */
  | { readonly kind: 'exported'; readonly exported: PastExport }
  /** A text of the scheme card, or the rule of who may be referred. */
  | { readonly kind: 'scheme_set'; readonly scheme: SchemeCard; readonly says: string }
  /** Own words in a box of the reports. */
  | { readonly kind: 'worded'; readonly box: string; readonly text: string; readonly says: string }
  /** A section of a report, as `funder/waits`, that is printed or not. */
  | {
      readonly kind: 'section_printed';
      readonly section: string;
      readonly isPrinted: boolean;
      readonly says: string;
    }
  /** A lens of one's own, or a shipped one that was changed. */
  | { readonly kind: 'lens_set'; readonly lens: Lens }
  | { readonly kind: 'lens_noted'; readonly cell: string; readonly note: string }
  /** The lens that the funder report prints; null for none. */
  | { readonly kind: 'lens_printed'; readonly lens: Lens | null }
  /** What returned query sheets did, as the desk worked it out on the project of then. */
  | { readonly kind: 'replied'; readonly taken: Pick<TakenReplies, 'steps' | 'queries' | 'issueLog'> }
  | { readonly kind: 'logged'; readonly entry: LogEntry; readonly change: LogChange };

/** The project after one more decision. */
export function applied(project: Project, change: Change): Project {
  switch (change.kind) {
    case 'named':
      return { ...project, name: change.name };
    case 'answered':
      return { ...project, answers: withAnswer(project.answers, change.answer) };
    case 'answered_alike':
      return { ...project, answers: change.answers.reduce(withAnswer, project.answers) };
    case 'forgotten':
      return { ...project, answers: project.answers.filter((answer) => !isSameSheet(answer, change)) };
    case 'mapped':
      return { ...project, mapping: change.entries.reduce(withEntry, project.mapping) };
    case 'profile_kept':
      return {
        ...project,
        sourceProfiles: [
          ...project.sourceProfiles.filter(({ name }) => name !== change.profile.name),
          change.profile,
        ],
      };
    case 'profile_used':
      return {
        ...project,
        mapping: change.offer.mapping.reduce(withEntry, project.mapping),
        decisions: [
          ...project.decisions.filter(
            ({ about }) => !change.offer.decisions.some((one) => one.about === about),
          ),
          ...change.offer.decisions,
        ],
      };
    case 'switched':
      return { ...project, steps: withSteps(project.steps, [change.step]) };
    case 'step_moved':
      return { ...project, steps: withStepMoved(project.steps, change.step.id, change.before) };
    case 'step_removed':
      return { ...project, steps: withoutStep(project.steps, change.step.id) };
    case 'by_hand':
      return {
        ...project,
        steps: withSteps(project.steps, change.steps),
        notSame: [...project.notSame, ...change.notSame.filter((one) => !isKnown(project.notSame, one))],
      };
    case 'set_decide':
      return withSettings(project, { decide: change.decide });
    case 'set_period':
      return withSettings(project, { period: change.period });
    case 'set_outcomes':
      return withSettings(project, { outcomes: change.outcomes });
    case 'set_least_follow_up':
      return withSettings(project, { leastFollowUp: change.share });
    case 'set_keep_postcodes':
      return withSettings(project, { keepPostcodes: change.keep });
    case 'picked':
      return withSettings(project, { questions: change.questions, questionsPicked: change.when });
    case 'decided':
      return {
        ...project,
        decisions: [
          ...project.decisions.filter(({ about }) => about !== change.decision.about),
          change.decision,
        ],
      };
    case 'pair_answered':
      return { ...project, people: [...withoutPair(project.people, change.decision.pair), change.decision] };
    case 'pair_reopened':
      return { ...project, people: withoutPair(project.people, change.pair) };
    case 'set_merge_precision':
      return withSettings(project, { mergePrecision: change.precision });
    case 'set_threshold':
      return withSettings(project, {
        thresholds: withEntryOf(project.settings.thresholds, change.name, change.value),
      });
    case 'rule_off':
      return withSettings(project, {
        rulesOff: withEntryOf(project.settings.rulesOff, change.rule, change.reason),
      });
    case 'rule_added':
      return { ...project, rules: [...project.rules.filter(({ id }) => id !== change.rule.id), change.rule] };
    case 'rule_removed':
      return { ...project, rules: project.rules.filter(({ id }) => id !== change.rule.id) };
    case 'question_asked':
      return withQuestion(project, change.question);
    case 'question_removed':
      return withoutQuestion(project, change.question.id);
    case 'cohort_set':
      return { ...project, cohorts: withCohort(project.cohorts, change.cohort) };
    case 'cohort_removed':
      return withoutCohort(project, change.cohort.id);
    case 'restricted':
      return withSettings(project, { cohort: change.cohort?.id ?? null });
    case 'exported':
      return { ...project, exports: rememberExport(project.exports, change.exported) };
    case 'print_rule_chosen':
      return withSettings(project, { disclosure: change.id });
    case 'print_rule_kept':
      return withPrintRule(project, change.rule);
    case 'print_rule_removed':
      return withoutPrintRule(project, change.rule.id);
    case 'scheme_set':
      return { ...project, scheme: change.scheme };
    case 'worded':
      return {
        ...project,
        words: withEntryOf(project.words, change.box, change.text.trim() === '' ? null : change.text),
      };
    case 'section_printed': {
      const others = project.leftOut.filter((one) => one !== change.section);
      return { ...project, leftOut: change.isPrinted ? others : [...others, change.section].toSorted() };
    }
    case 'lens_set':
      return {
        ...project,
        lenses: [...project.lenses.filter(({ id }) => id !== change.lens.id), change.lens],
      };
    case 'lens_noted':
      return {
        ...project,
        lensNotes: withEntryOf(
          project.lensNotes,
          change.cell,
          change.note.trim() === '' ? null : change.note,
        ),
      };
    case 'lens_printed':
      return withSettings(project, { lens: change.lens?.id ?? null });
    case 'replied': {
      const { steps, queries, issueLog } = change.taken;
      return { ...project, steps, queries, issueLog };
    }
    case 'logged':
      return { ...project, issueLog: withLogChange(project.issueLog, change.entry, change.change) };
  }
}

/** What was decided, for the undo and redo buttons. */
export function said(change: Change): string {
  switch (change.kind) {
    case 'named':
      return `the name “${change.name}”`;
    case 'answered':
    case 'answered_alike':
    case 'forgotten':
    case 'mapped':
    case 'by_hand':
      return change.says;
    case 'profile_kept':
      return `keeping how the columns of “${change.profile.name}” were matched`;
    case 'profile_used':
      return `matching ${change.offer.file} as in “${change.offer.profile}”`;
    case 'switched':
      return `${change.step.on ? 'switching on' : 'switching off'}: ${change.step.reason}`;
    case 'step_moved':
      return `the order of steps: ${change.step.reason}`;
    case 'step_removed':
      return `taking out: ${change.step.reason}`;
    case 'set_decide':
      return 'how far cleaning goes by itself';
    case 'set_period':
      return change.period === null
        ? 'taking the period from the data'
        : `the period from ${change.period.from} to ${change.period.to}`;
    case 'picked':
      return 'the choice of questions';
    case 'set_merge_precision':
      return 'how sure a join has to be';
    case 'set_keep_postcodes':
      return change.keep ? 'keeping postcodes' : 'leaving postcodes out';
    case 'set_least_follow_up':
      return 'how many need a follow-up before a change is given';
    case 'set_outcomes':
    case 'scheme_set':
    case 'worded':
    case 'section_printed':
    case 'set_threshold':
    case 'decided':
    case 'pair_answered':
    case 'pair_reopened':
      return change.says;
    case 'rule_off':
      return `${change.reason === null ? 'asking' : 'not asking'} rule ${change.rule}`;
    case 'rule_added':
      return `the rule “${change.rule.name}”`;
    case 'rule_removed':
      return `taking out the rule “${change.rule.name}”`;
    case 'question_asked':
      return `the question “${change.question.question}”`;
    case 'question_removed':
      return `taking out the question “${change.question.question}”`;
    case 'cohort_set':
      return `the cohort “${change.cohort.name}”`;
    case 'cohort_removed':
      return `taking out the cohort “${change.cohort.name}”`;
    case 'restricted':
      return change.cohort === null ? 'looking at everyone' : `looking only at people ${change.cohort.name}`;
    case 'exported':
      return 'remembering what was saved';
    case 'print_rule_chosen':
      return 'how small numbers are printed';
    case 'print_rule_kept':
      return `the rule of print “${change.rule.name}”`;
    case 'print_rule_removed':
      return `taking out the rule of print “${change.rule.name}”`;
    case 'lens_set':
      return `the framework “${change.lens.title}”`;
    case 'lens_noted':
      return 'a note on a framework';
    case 'lens_printed':
      return change.lens === null ? 'printing no framework' : `printing “${change.lens.title}”`;
    case 'replied':
      return 'the replies that were read';
    case 'logged':
      return 'what was noted of an issue';
  }
}

/** An added question is one of those that count, where not all of them do. */
function withQuestion(project: Project, question: OwnQuestion): Project {
  const { questions: picked } = project.settings;
  const isNew = picked !== null && !picked.includes(question.id);
  const questions = [...project.questions.filter(({ id }) => id !== question.id), question].toSorted(
    (one, other) => (one.id < other.id ? -1 : 1),
  );
  return withSettings({ ...project, questions }, isNew ? { questions: [...picked, question.id] } : {});
}

/** A question goes with whatever was set for it; where it was the only one picked, all count again. */
function withoutQuestion(project: Project, gone: string): Project {
  const { questions: picked, questionThresholds } = project.settings;
  const left = picked?.filter((id) => id !== gone) ?? [];
  const questions = project.questions.filter(({ id }) => id !== gone);
  return withSettings(
    { ...project, questions },
    {
      questions: left.length === 0 ? null : left,
      questionThresholds: questionThresholds.filter(({ question }) => question !== gone),
    },
  );
}

/** A changed cohort keeps its place. */
function withCohort(cohorts: readonly Cohort[], cohort: Cohort): readonly Cohort[] {
  return cohorts.some(({ id }) => id === cohort.id)
    ? cohorts.map((one) => (one.id === cohort.id ? cohort : one))
    : [...cohorts, cohort];
}

/** Nothing is restricted to a cohort that is gone. */
function withoutCohort(project: Project, gone: string): Project {
  const cohorts = project.cohorts.filter(({ id }) => id !== gone);
  const { cohort } = project.settings;
  return withSettings({ ...project, cohorts }, { cohort: cohort === gone ? null : cohort });
}

/** A changed rule keeps its place, and is the one in use. */
function withPrintRule(project: Project, rule: OwnProfile): Project {
  const { disclosureProfiles: rules } = project.settings;
  const disclosureProfiles = rules.some(({ id }) => id === rule.id)
    ? rules.map((one) => (one.id === rule.id ? rule : one))
    : [...rules, rule];
  return withSettings(project, { disclosure: rule.id, disclosureProfiles });
}

/** Where the rule in use is taken out, the default holds again. */
function withoutPrintRule(project: Project, gone: string): Project {
  const { disclosure, disclosureProfiles } = project.settings;
  return withSettings(project, {
    disclosure: disclosure === gone ? emptyProject.settings.disclosure : disclosure,
    disclosureProfiles: disclosureProfiles.filter(({ id }) => id !== gone),
  });
}

function withoutPair(people: readonly PairDecision[], pair: string): readonly PairDecision[] {
  return people.filter((decision) => decision.pair !== pair);
}

function withSettings(project: Project, settings: Partial<Settings>): Project {
  return { ...project, settings: { ...project.settings, ...settings } };
}

/** The entries with one set anew, or without it where it is null. */
function withEntryOf<T>(
  entries: Readonly<Record<string, T>>,
  name: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const others = Object.fromEntries(Object.entries(entries).filter(([key]) => key !== name));
  return value === null ? others : { ...others, [name]: value };
}

type Sheet = Pick<ReadingAnswer, 'file' | 'sheet'>;

/** A later answer about the same sheet adds to what was said before. */
function withAnswer(answers: readonly ReadingAnswer[], answer: ReadingAnswer): readonly ReadingAnswer[] {
  const before = answers.find((other) => isSameSheet(other, answer));
  return [...answers.filter((other) => !isSameSheet(other, answer)), { ...before, ...answer }];
}

function isSameSheet(one: Sheet, other: Sheet): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}

function isKnown(pairs: readonly NotSame[], pair: NotSame): boolean {
  const text = JSON.stringify(pair);
  return pairs.some((other) => JSON.stringify(other) === text);
}

function withEntry(entries: readonly MappingEntry[], entry: MappingEntry): readonly MappingEntry[] {
  return [...entries.filter((other) => !isSameColumn(other, entry)), entry];
}

/** Whether two entries speak of the same column of the same table. */
export function isSameColumn(one: MappingEntry, other: MappingEntry): boolean {
  return (
    one.file === other.file &&
    one.sheet === other.sheet &&
    one.table === other.table &&
    one.index === other.index
  );
}
