import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { PeopleReport } from '../../../shared/people/match.js';
import type { PairField, PairSide } from '../../../shared/people/pair.js';
import type { PairNow } from '../../state/pairs-now.js';
import { Status } from '../../widgets/Status.js';
import { countOf, counted } from '../../words/number-words.js';
import { againstWords, agreementWords, chanceWords, effectWords } from './pair-words.js';
import { evidenceWords, fieldText, stateWords } from './pair-words.js';
import { type SourceCell, sourceCell } from './source-cell.js';

interface Props {
  now: PairNow;
  at: number;
  of: number;
  people: PeopleReport;
  precision: number;
  onCell: (cell: SourceCell) => void;
  /** What stands beside the heading. */
  children: ReactNode;
}

/** Two people side by side: what agrees, what does not, how sure it is, and what an answer does. */
export function PairCard({ now: { pair, state }, at, of, people, precision, onCell, children }: Props) {
  const { left, right, fields } = pair;
  const line = { columns: people.columns, onCell };
  return (
    <div className="pair">
      <div className="pair-head">
        <h2>
          Pair {counted(at)} of {counted(of)}
        </h2>
        <Status {...stateWords[state]} />
        {children}
      </div>
      <table className="data-table pair-table">
        <caption className="for-readers-only">Two people side by side</caption>
        <thead>
          <tr>
            <th scope="col">What they say</th>
            <SideHead side={left} onCell={onCell} />
            <SideHead side={right} onCell={onCell} />
            <th scope="col">Compared</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.field}>
              <th scope="row">{field.label}</th>
              <Value {...line} field={field} text={field.left} side={left} />
              <Value {...line} field={field} text={field.right} side={right} />
              <td>
                <Status {...agreementWords[field.agreement]} />{' '}
                <span className="small soft">{field.agreement === 'near' ? field.says : ''}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {evidenceWords(pair)} {chanceWords(pair)} {againstWords(pair, precision)}
      </p>
      <p className="soft">{effectWords(pair, people.people)}</p>
    </div>
  );
}

function SideHead({ side, onCell }: { side: PairSide; onCell: Props['onCell'] }) {
  const [first] = side.rows;
  return (
    <th scope="col">
      {first === undefined ? (
        'A row'
      ) : (
        <>
          <Button className="button plain" onPress={() => onCell({ place: first, columnIndex: null })}>
            Row {counted(first.row)}
            {first.sheet === '' ? '' : ` of ${first.sheet}`}
          </Button>
          <span className="small pair-file">{first.file}</span>
          {side.rowCount > 1 ? (
            <span className="small pair-file">and {countOf(side.rowCount - 1, 'more row')}</span>
          ) : null}
        </>
      )}
    </th>
  );
}

interface ValueProps {
  field: PairField;
  text: string;
  side: PairSide;
  columns: PeopleReport['columns'];
  onCell: Props['onCell'];
}

/** What was compared; pressed, the cell it came from. */
function Value({ field: { field, label }, text, side, columns, onCell }: ValueProps) {
  const cell = sourceCell(side, field, columns);
  if (text === '' || cell === undefined) return <td className="soft">–</td>;
  const shown = fieldText(field, text);
  return (
    <td>
      <Button
        className="door pair-value"
        aria-label={`${label}: ${shown}. Show it in its file`}
        onPress={() => onCell(cell)}
      >
        {shown}
      </Button>
    </td>
  );
}
