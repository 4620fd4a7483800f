import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PersonPair } from '../../../shared/people/pair.js';
import type { PairNow } from '../../state/pairs-now.js';
import { Disclosure } from '../../widgets/Disclosure.js';
import { Status } from '../../widgets/Status.js';
import { counted } from '../../words/number-words.js';
import { chanceShare, evidenceWords, placeOf, stateWords } from './pair-words.js';

interface Props {
  list: readonly PairNow[];
  /** The pair above. */
  shown: string | undefined;
  onShow: (id: string) => void;
}

const mostLines = 100;

/** All pairs of the list in a line each, to go straight to one of them. */
export function PairTable({ list, shown, onShow }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (list.length === 0) return null;
  return (
    <div>
      <Disclosure
        isOpen={isOpen}
        onOpen={setOpen}
        level={3}
        head={`All ${counted(list.length)} in this list`}
      />
      {isOpen ? (
        <>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">Rows</th>
                <th scope="col">What agrees</th>
                <th scope="col" className="number">
                  Chance
                </th>
                <th scope="col">State</th>
              </tr>
            </thead>
            <tbody>
              {list.slice(0, mostLines).map(({ pair, state }) => (
                <tr key={pair.id} aria-current={pair.id === shown ? true : undefined}>
                  <td>
                    <Button className="button plain" onPress={() => onShow(pair.id)}>
                      {rowsOf(pair)}
                    </Button>
                  </td>
                  <td className="small">{evidenceWords(pair)}</td>
                  <td className="number">{chanceShare(pair)}</td>
                  <td>
                    <Status {...stateWords[state]} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {list.length > mostLines ? <p className="small">The first {mostLines} are listed.</p> : null}
        </>
      ) : null}
    </div>
  );
}

function rowsOf({ left, right }: PersonPair): string {
  const [one, other] = [placeOf(left), placeOf(right)];
  return `${one.charAt(0).toUpperCase()}${one.slice(1)} and ${other}`;
}
