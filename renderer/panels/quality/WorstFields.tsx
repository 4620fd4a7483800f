import { Rows3 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { FieldScore } from '../../../shared/scores/field-score.js';
import type { WorstField } from '../../../shared/scores/worst-fields.js';
import type { DisclosureProfile } from '../../../shared/stats/disclosure.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { Status } from '../../widgets/Status.js';
import type { RowsBehind } from '../../widgets/rows-behind.js';
import { countOf, counted, shareWords } from '../../words/number-words.js';
import { type QuestionNames, namedQuestions } from '../../words/question-words.js';
import { bandWords, becauseWords, recordWords } from '../../words/score-words.js';
import { copiedWorst } from './copied-quality.js';

interface Props {
  worst: readonly WorstField[];
  fields: readonly FieldScore[];
  names: QuestionNames;
  /** By which what is copied is rounded and suppressed. */
  profile: DisclosureProfile;
  onBehind: (behind: RowsBehind) => void;
}

/** The fields that cost most answers: how much is there, what is lost and why, and the rows. */
export function WorstFields({ worst, fields, names, profile, onBehind }: Props) {
  return (
    <section className="card worst" id="worst" aria-labelledby="worst-head">
      <h2 id="worst-head">{worst.length === 0 ? 'No field costs an answer' : 'The fields that cost most'}</h2>
      <ol className="numbered">
        {worst.map((field) => (
          <li key={`${field.record} ${field.field}`}>
            <Worst
              field={field}
              score={fields.find((one) => isSame(one, field))}
              names={names}
              onBehind={onBehind}
            />
          </li>
        ))}
      </ol>
      {worst.length === 0 ? null : <CopyAs {...copiedWorst(worst, profile)} />}
    </section>
  );
}

interface WorstProps {
  field: WorstField;
  score: FieldScore | undefined;
  names: QuestionNames;
  onBehind: (behind: RowsBehind) => void;
}

function Worst({ field, score, names, onBehind }: WorstProps) {
  const { label, record, usable, of, because, lost, questions } = field;
  return (
    <div className="worst-line">
      <div>
        <p>
          <strong>{label}</strong>
          {record === 'referral' ? '' : ` (${recordWords[record].toLowerCase()})`}: can be used in{' '}
          {counted(usable)} of {countOf(of, 'row')} ({shareWords(usable / of)}).{' '}
          {score === undefined ? null : <Status {...bandWords[score.band]} />}
        </p>
        <p className="small soft">
          {because === 'no_column' ? 'No column holds it' : `${counted(lost)} ${becauseWords[because]}`}
          {questions.length === 0
            ? '.'
            : `. ${namedQuestions(questions, names)} ${questions.length === 1 ? 'needs' : 'need'} it.`}
        </p>
      </div>
      {because === 'no_column' ? null : (
        <Button className="button" onPress={() => onBehind(rowsWithout(field))}>
          <Rows3 aria-hidden />
          Show the rows<span className="for-readers-only"> without {label}</span>
        </Button>
      )}
    </div>
  );
}

function rowsWithout({ record, field, label }: WorstField): RowsBehind {
  return {
    title: `Rows without a usable “${label}”`,
    says: 'These rows should have it and hold nothing that can be used.',
    record,
    filters: [{ column: field, lacks: true }],
  };
}

function isSame(one: FieldScore, other: WorstField): boolean {
  return one.record === other.record && one.field === other.field;
}
