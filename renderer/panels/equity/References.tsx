import { Button } from 'react-aria-components';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { countOf } from '../../words/number-words.js';
import { Notice } from '../../widgets/Notice.js';
import { referenceWords } from './reference-words.js';

interface Props {
  snapshot: Snapshot;
  keepPostcodes: boolean;
  onAnswer: (about: string, answer: string, says: string) => void;
  onKeepPostcodes: (keep: boolean) => void;
}

/** What groups are compared with: each reference with its edition, and what is asked about them. */
export function References({ snapshot, keepPostcodes, onAnswer, onKeepPostcodes }: Props) {
  const { referencesFound: found, referenceQuestions: questions, referenceNotes: notes } = snapshot;
  return (
    <section className="card equity-block" aria-labelledby="equity-references">
      <h2 id="equity-references">What groups are compared with</h2>
      {found.length === 0 ? (
        <p>
          No reference was given, so reach cannot be judged. On Files, add a population by group, and a lookup
          from postcode or area to deprivation.
        </p>
      ) : (
        <ul>
          {found.map(({ kind, edition, rows, isUsed, notes: remarks }) => (
            <li key={`${kind} ${edition}`}>
              {referenceWords[kind]}: {edition} ({countOf(rows, 'row')}){isUsed ? '' : ', not used'}
              {remarks.map((remark) => (
                <span key={remark} className="small soft remark">
                  {remark}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <Notice key={note} tone="care">
          <p>{note}</p>
        </Notice>
      ))}
      {questions.map(({ id, asks, choices, until, answered }) => (
        <div key={id}>
          <h3>{asks}</h3>
          <p className="small soft">
            {answered === null ? `Nobody has answered yet. ${until}` : 'Answered.'}
          </p>
          <div className="choices">
            {choices.map(({ answer, label }) => (
              <Button
                key={answer}
                className="button"
                aria-pressed={answered === answer}
                data-selected={answered === answer ? true : undefined}
                onPress={() => onAnswer(id, answer, `${asks} ${label}`)}
              >
                {label}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {found.some(({ kind }) => kind === 'postcode_lsoa') ? (
        <div className="postcodes">
          <p className="small">
            {keepPostcodes
              ? 'Postcodes stay in the minimum dataset.'
              : 'Postcodes are left out of the minimum dataset once looked up; the area stands in their place.'}
          </p>
          <Button className="button" onPress={() => onKeepPostcodes(!keepPostcodes)}>
            {keepPostcodes ? 'Leave postcodes out' : 'Keep postcodes'}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
