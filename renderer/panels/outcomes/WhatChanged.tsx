import type { Figure } from '../../../shared/figures/figure.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { Status } from '../../widgets/Status.js';
import { statusWords } from '../../words/verdict-words.js';
import { Interval } from './Interval.js';
import { type Showing, shownText } from './showing.js';
import { type ChangeLine, changeSentences, copiedChange } from './what-changed.js';

interface Props {
  lines: readonly ChangeLine[];
  showing: Showing;
  onDoor: (figure: Figure) => void;
}

/** The answer: what changed on each measure, for how many of how many. */
export function WhatChanged({ lines, showing, onDoor }: Props) {
  const door = { showing, onDoor };
  return (
    <section className="card figure-block what-changed" aria-labelledby="what-changed">
      <h2 id="what-changed">What changed</h2>
      {changeSentences(lines).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {lines.length === 0 ? null : (
        <div className="wide">
          <table className="data-table">
            <caption className="for-readers-only">Change on each measure, most pairs first</caption>
            <thead>
              <tr>
                <th scope="col">Measure</th>
                <th scope="col">Mean change</th>
                <th scope="col">Both scores, of all referred</th>
                <th scope="col">Followed up, of those due</th>
                <th scope="col">Improved</th>
                <th scope="col">How sure</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ measure, change, ofAll, ofDue, improved }) => (
                <tr key={measure.code}>
                  <th scope="row">
                    {measure.label}
                    <span className="small soft remark">
                      {measure.direction === 1 ? 'higher is better' : 'lower is better'}
                    </span>
                  </th>
                  <td>
                    <Number figure={change} {...door} />
                    <Interval figure={change} showing={showing} />
                  </td>
                  {[ofAll, ofDue, improved].map((figure, i) => (
                    <td key={i}>
                      <Number figure={figure} {...door} />
                    </td>
                  ))}
                  <td>
                    <Status {...statusWords[change.status]} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <CopyAs about="what changed" {...copiedChange(lines)} />
        </div>
      )}
    </section>
  );
}

interface NumberProps extends Omit<Props, 'lines'> {
  figure: Figure | undefined;
}

function Number({ figure, showing, onDoor }: NumberProps) {
  if (figure === undefined) return <span className="soft">–</span>;
  return <FigureDoor figure={figure} text={shownText(figure, showing)} onOpen={onDoor} />;
}
