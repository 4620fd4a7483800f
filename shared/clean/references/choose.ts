import type { Decision } from '../../project/project.js';
import type { ReferenceShape } from './recognise.js';
import type { ReferenceChoice, ReferenceKind, ReferenceQuestion } from './reference.js';

/** Files of one kind of which some count, and the question that this leaves. */
export interface Chosen {
  readonly used: readonly ReferenceShape[];
  readonly question: ReferenceQuestion | null;
}

/** What a person answered about references, by the id of the question. */
export type ReferenceAnswers = ReadonlyMap<string, string>;

/** The answers among the decisions of a project. */
export function answersOf(decisions: readonly Decision[]): ReferenceAnswers {
  return new Map(
    decisions
      .filter(({ about }) => about.startsWith('reference:'))
      .map(({ about, answer }) => [about, answer]),
  );
}

const together = 'together';
const asks: Readonly<Partial<Record<ReferenceKind, string>>> = {
  lsoa_imd: 'Several files say how deprived areas are. Which one counts?',
  population: 'Several files count the population. Which one counts?',
};

/**
 * Which of several files of one kind counts. Editions of deprivation are never mixed, and populations are added only
 * where a person says so; until then the one that `best` puts first counts.
 */
export function chooseAmong(
  kind: 'lsoa_imd' | 'population',
  shapes: readonly ReferenceShape[],
  { best, answers }: { readonly best: (shape: ReferenceShape) => number; readonly answers: ReferenceAnswers },
): Chosen {
  const [first] = [...shapes].sort((a, b) => best(b) - best(a));
  if (first === undefined || shapes.length === 1) return { used: shapes, question: null };
  const id = `reference:${kind}`;
  const choices: readonly ReferenceChoice[] = [
    ...shapes.map((shape) => ({ answer: nameOf(shape), label: `Only ${nameOf(shape)}` })),
    ...(kind === 'population' ? [{ answer: together, label: 'All of them, added together' }] : []),
  ];
  const given = answers.get(id);
  const answered = choices.some(({ answer }) => answer === given) ? (given ?? null) : null;
  const one = shapes.find((shape) => nameOf(shape) === answered) ?? first;
  return {
    used: answered === together ? shapes : [one],
    question: { id, asks: asks[kind] ?? '', choices, until: `${nameOf(first)} counts.`, answered },
  };
}

/** File and sheet, by which an answer knows it again. */
export function nameOf({ table }: ReferenceShape): string {
  return table.sheet === '' ? table.file : `${table.file}, ${table.sheet}`;
}

export const childrenId = 'reference:children';

/** Whether children are compared with, where the population counts them: asked, and counted until then. */
export function childrenQuestion(answers: ReferenceAnswers): ReferenceQuestion {
  const choices = [
    { answer: 'adults', label: 'Only people of 16 and over' },
    { answer: 'everyone', label: 'Everybody' },
  ];
  const given = answers.get(childrenId);
  return {
    id: childrenId,
    asks: 'The population counts children under 16. Whom may the scheme take?',
    choices,
    until: 'Everybody is compared with, children too.',
    answered: choices.some(({ answer }) => answer === given) ? (given ?? null) : null,
  };
}
