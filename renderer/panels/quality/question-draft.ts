import type { OwnQuestion } from '../../../shared/questions/own/own-question.js';
import { faultInOwnQuestions } from '../../../shared/questions/own/question-fault.js';
import type { Need } from '../../../shared/questions/question.js';

/** A question of the project's own as it stands in the form. */
export interface QuestionDraft {
  /** Null for one that is new. */
  readonly id: string | null;
  readonly question: string;
  readonly needs: readonly Need[];
}

export const emptyQuestion: QuestionDraft = { id: null, question: '', needs: [] };

/** What a person wrote of a question; when it was asked is added where it is taken. */
export type WrittenQuestion = Pick<OwnQuestion, 'id' | 'question' | 'needs'>;

/** The question that a draft stands for, under its own id or the first that is free. */
export function questionOf(draft: QuestionDraft, own: readonly WrittenQuestion[]): WrittenQuestion {
  const taken = new Set(own.map(({ id }) => id));
  const ids = Array.from({ length: 99 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`);
  const free = ids.find((id) => !taken.has(id)) ?? '';
  return { id: draft.id ?? free, question: draft.question.trim(), needs: draft.needs };
}

/** Why it cannot be asked, as one sentence; undefined where it can. */
export function faultInWritten(question: WrittenQuestion): string | undefined {
  if (question.question === '') return 'Write the question as you would ask it.';
  if (question.needs.length === 0) return 'Add at least one thing that an answer takes.';
  return faultInOwnQuestions([{ ...question, addedAt: null, afterResults: false }]);
}
