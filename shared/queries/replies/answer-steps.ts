import type { SetCell, Step } from '../../clean/step.js';
import { codeLists } from '../../dataset/code-lists.js';
import { codeAsText } from '../../values/code-as-text.js';
import type { AskedQuestion } from '../sheets/asked-question.js';
import { byKey } from '../sheets/by-key.js';

/** One step for the answers of an owner in a column: cells in one, words in another. */
export function answerSteps(queries: readonly AskedQuestion[], before: readonly Step[]): readonly Step[] {
  const answered = queries.filter(({ reply }) => reply?.says === 'set');
  const groups = byKey(answered, (question) => stepId(question));
  return [...groups].flatMap(([id, own]) => {
    const [first] = own;
    return first === undefined
      ? []
      : [stepOf(id, first, { own, isOn: before.find((step) => step.id === id)?.on ?? true })];
  });
}

function stepId({ tableKey, at, owner, cell }: AskedQuestion): string {
  return `${tableKey}/${at.header}/answered${cell === null ? '_words' : ''}-${owner}`;
}

function stepOf(
  id: string,
  { table, at, owner, cell }: AskedQuestion,
  { own, isOn }: { readonly own: readonly AskedQuestion[]; readonly isOn: boolean },
): Step {
  const when =
    own
      .map(({ reply }) => reply?.decidedAt ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    id,
    kind: 'by_hand',
    table,
    column: null,
    action:
      cell === null
        ? {
            does: 'replace',
            values: Object.fromEntries(own.map((one) => [one.was, written(one)])),
          }
        : { does: 'set_cells', ids: cell.ids, cells: own.flatMap(setCell) },
    reason: `Answered by the query sheet of ${owner}.`,
    on: isOn,
    at,
    decidedBy: owner,
    decidedAt: when,
  };
}

function setCell(question: AskedQuestion): SetCell[] {
  const { cell, was } = question;
  if (cell === null) return [];
  const { row, whole, who } = cell;
  return [{ row, whole, who, was, is: written(question) }];
}

function written({ reply, list: id }: AskedQuestion): string {
  const value = reply?.value ?? '';
  const list = id === null ? undefined : codeLists[id];
  return list === undefined ? value : codeAsText(list, value);
}
