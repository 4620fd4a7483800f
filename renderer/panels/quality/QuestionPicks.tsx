import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { Button, CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components';
import type { Settings } from '../../../shared/project/project.js';
import type { Verdict } from '../../../shared/questions/verdict.js';
import { countOf } from '../../words/number-words.js';

interface Props {
  verdicts: readonly Verdict[];
  /** Null for all. */
  picked: Settings['questions'];
  onPick: (questions: Settings['questions']) => void;
}

/** Which questions matter: chosen before anyone looks at results. */
export function QuestionPicks({ verdicts, picked, onPick }: Props) {
  const all = verdicts.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(picked ?? all);
  const isSame =
    chosen.length === (picked ?? all).length && chosen.every((id) => (picked ?? all).includes(id));
  return (
    <details className="card notes" id="picks">
      <summary>
        Choose your questions{' '}
        <span className="soft">
          ({picked === null ? 'all of them count' : `${countOf(picked.length, 'question')} chosen`})
        </span>
      </summary>
      <p className="soft">
        Choose before you look at results, so that the results do not choose the questions. Fixes and worst
        fields follow your choice.
      </p>
      <CheckboxGroup className="picks" value={[...chosen]} onChange={setChosen}>
        <Label className="for-readers-only">Questions</Label>
        {verdicts.map(({ id, question }) => (
          <CheckboxField key={id} value={id}>
            <CheckboxButton className="check">
              <span className="box" aria-hidden />
              <span>
                {id} {question}
              </span>
            </CheckboxButton>
          </CheckboxField>
        ))}
      </CheckboxGroup>
      <div className="rule-actions">
        <Button
          className="button main"
          isDisabled={isSame || chosen.length === 0}
          onPress={() =>
            onPick(chosen.length === all.length ? null : all.filter((id) => chosen.includes(id)))
          }
        >
          <ListChecks aria-hidden />
          Use these questions
        </Button>
        <Button className="button" onPress={() => setChosen(chosen.length === all.length ? [] : all)}>
          {chosen.length === all.length ? 'None' : 'All'}
        </Button>
      </div>
    </details>
  );
}
