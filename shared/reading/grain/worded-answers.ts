import { shapeOf } from '../structure/cell-shape.js';

const longestAnswer = 30;
const mostAnswers = 11;
/** An answer to any question, which says nothing of a scale. */
const plainAnswer =
  /^(?:y|n|yes|no|don['’]?t know|not known|unknown|prefer not to say|not stated|n\/?a|none|other)$/i;
const leastScale = 2;

/**
 * How many of the questions are answered from one scale of words: a few short answers that come under several
 * questions. Answers such as yes and no, which any form has, are no scale.
 */
export function shareTheirAnswers(questions: readonly (readonly string[])[]): number {
  const scales = questions.map(scaleOf).filter((scale) => scale !== null);
  return scales.filter((scale) => scales.some((other) => other !== scale && isSameScale(scale, other)))
    .length;
}

function scaleOf(answers: readonly string[]): ReadonlySet<string> | null {
  const isWorded = answers.every(
    (cell) => cell.length <= longestAnswer && ['word', 'text'].includes(shapeOf(cell)),
  );
  if (!isWorded) return null;
  const scale = new Set(answers.map((cell) => cell.toLowerCase()).filter((cell) => !plainAnswer.test(cell)));
  return scale.size >= leastScale && scale.size <= mostAnswers ? scale : null;
}

/** At least half of the shorter one's answers are the other's too. */
function isSameScale(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((answer) => other.has(answer)).length;
  return shared * 2 >= Math.min(one.size, other.size);
}
