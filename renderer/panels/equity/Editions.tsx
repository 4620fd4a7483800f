import {
  type EquityAnswers,
  answersByOtherEdition,
  equityAnswers,
} from '../../../shared/figures/equity-answers.js';
import type { Figure } from '../../../shared/figures/figure.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { Status } from '../../widgets/Status.js';
import { answerWords, answered } from './answer-words.js';
import { ofGroups, overAll } from './compared-by.js';
import { GroupTable } from './GroupTable.js';

interface Props {
  snapshot: Snapshot;
  onDoor: (figure: Figure) => void;
}

/** The main answers by both editions of deprivation, or what to fetch for another. */
export function Editions({ snapshot: { figures, editions }, onDoor }: Props) {
  if (editions.says.length === 0) return null;
  const other = answersByOtherEdition(figures);
  return (
    <section className="card equity-block" aria-labelledby="equity-editions">
      <h2 id="equity-editions">Would another edition of deprivation change this?</h2>
      {editions.says.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {other === null ? null : (
        <>
          <AnswersBeside figures={figures} main={equityAnswers(figures)} other={other} onDoor={onDoor} />
          <GroupTable
            caption="Reach ratio of each fifth by both editions"
            columns={[
              { label: 'Edition that counts', figures: ofGroups(figures, 'C1.ratio', 'imd_quintile') },
              { label: 'Other edition', figures: ofGroups(figures, 'C1.ratio', 'imd_quintile_other') },
            ]}
            onDoor={onDoor}
          />
          <p className="small soft">
            Only people with a place can be looked up in the other edition; a decile that came without one
            counts in the first alone.
          </p>
        </>
      )}
    </section>
  );
}

interface BesideProps {
  figures: readonly Figure[];
  main: EquityAnswers;
  other: EquityAnswers;
  onDoor: (figure: Figure) => void;
}

function AnswersBeside({ figures, main, other, onDoor }: BesideProps) {
  return (
    <table className="data-table equity-table">
      <caption className="small soft">
        The three answers by both editions, with the slope each rests on
      </caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Edition that counts</th>
          <th scope="col">Other edition</th>
        </tr>
      </thead>
      <tbody>
        {answered.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {[main[id], other[id]].map(({ answer, figure }, i) => (
              <td key={i === 0 ? 'main' : 'other'}>
                <Status {...answerWords[answer]} />
                <div>
                  <Slope figures={figures} id={figure} onDoor={onDoor} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Slope({ figures, id, onDoor }: { id: string | null } & Omit<BesideProps, 'main' | 'other'>) {
  const figure = id === null ? undefined : overAll(figures, id);
  return figure === undefined ? null : <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />;
}
