import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { Verdict, VerdictWord } from '../../../shared/questions/verdict.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { Status } from '../../widgets/Status.js';
import { countOf } from '../../words/number-words.js';
import { verdictWords } from '../../words/verdict-words.js';
import { copiedVerdicts } from './copied-quality.js';

/** Every planned question with its answer, the reason that decides it, and the rest on asking. */
export function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  return (
    <section className="card verdicts" id="verdicts" aria-label="Questions and verdicts">
      <p className="tally">
        {words.map((word) => (
          <span key={word}>
            <Status {...verdictWords[word]} />{' '}
            {countOf(verdicts.filter(({ verdict }) => verdict === word).length, 'question')}
          </span>
        ))}
      </p>
      <Toolbar aria-label="Questions; arrow keys move, Enter shows the reasons" orientation="vertical">
        <ul>
          {verdicts.map((verdict) => (
            <li key={verdict.id}>
              <VerdictLine verdict={verdict} />
            </li>
          ))}
        </ul>
      </Toolbar>
      <CopyAs {...copiedVerdicts(verdicts)} />
    </section>
  );
}

const words: readonly VerdictWord[] = ['supported', 'with_limits', 'not_possible'];

function VerdictLine({ verdict }: { verdict: Verdict }) {
  const [isOpen, setOpen] = useState(false);
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  const [decisive] = [...verdict.reasons].sort((one, other) => rank(other.met) - rank(one.met));
  return (
    <>
      <div className="verdict-line">
        <Status {...verdictWords[verdict.verdict]} />
        <Button
          className="verdict-question"
          aria-expanded={isOpen}
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          <Arrow aria-hidden />
          {verdict.question}
        </Button>
        <span className="small soft">{decisive?.have}</span>
      </div>
      {isOpen ? <Reasons verdict={verdict} /> : null}
    </>
  );
}

function rank(word: VerdictWord): number {
  return words.indexOf(word);
}

function Reasons({ verdict: { id, reasons, fixes } }: { verdict: Verdict }) {
  return (
    <div className="reasons">
      <table className="data-table small">
        <caption className="for-readers-only">What question {id} needs</caption>
        <thead>
          <tr>
            <th scope="col">What it takes</th>
            <th scope="col">What there is</th>
            <th scope="col">Enough</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={`${reason.field} ${reason.need}`}>
              <td>{reason.need}</td>
              <td>{reason.have}</td>
              <td>
                <Status {...verdictWords[reason.met]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fixes.length === 0 ? null : (
        <>
          <p className="small-head">What would change it, smallest first</p>
          <ol className="small numbered">
            {fixes.map((fix) => (
              <li key={fix.id}>
                {fix.what} ({countOf(fix.rows, 'row')})
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
