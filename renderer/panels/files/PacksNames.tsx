import { Columns3, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { NameColumn, Pack } from '../../../shared/reading/packs/pack.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { countOf } from '../../words/number-words.js';
import { answersWith, isTaken } from './packs-names.js';
import { valueWords } from './packs-words.js';

interface Props {
  pack: Pack;
  answers: readonly ReadingAnswer[];
  onAnswerAlike: (answers: readonly ReadingAnswer[], says: string) => void;
}

/** What the names of files and sheets say, offered as columns; nothing is added until a person agrees. */
export function PacksNames({ pack, answers, onAnswerAlike }: Props) {
  const { nameColumns, tables } = pack;
  if (nameColumns.length === 0) return null;
  const press = (column: NameColumn, isOn: boolean): void => {
    const some = countOf(tables.length, 'table');
    const says = isOn
      ? `the column “${column.name}” from the names of ${some}`
      : `no column “${column.name}” from names`;
    onAnswerAlike(answersWith(column, tables, { answers, isOn }), says);
  };
  return (
    <ul className="pack-names">
      {nameColumns.map((column) => {
        const isOn = isTaken(column, tables, answers);
        return (
          <li key={`${column.from} ${column.name}`}>
            <Button className="button" onPress={() => press(column, !isOn)}>
              {isOn ? <X aria-hidden /> : <Columns3 aria-hidden />}
              {isOn
                ? `Take off the column “${column.name}”`
                : `Use the ${column.from} name as a column “${column.name}”`}
            </Button>
            <span className="small soft">{valueWords(column.values)}</span>
          </li>
        );
      })}
    </ul>
  );
}
