import type { Figure } from '../../../shared/figures/figure.js';
import { CopyFigures } from '../../widgets/CopyFigures.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { Status } from '../../widgets/Status.js';
import { statusWords } from '../../words/verdict-words.js';
import { Interval } from './Interval.js';
import { groupWords } from './figure-sections.js';
import { type Showing, shownText } from './showing.js';

interface Props {
  caption: string;
  figures: readonly Figure[];
  showing: Showing;
  /** One line a group, named by it. */
  isSplit?: boolean;
  /** What the labels end with and the heading says already. */
  about?: string;
  onDoor: (figure: Figure) => void;
}

/** Numbers one a line; where one is withheld, the reason stands in its place. */
export function FigureTable({ caption, figures, showing, isSplit = false, about, onDoor }: Props) {
  const shared = sharedReason(figures);
  const why = (figure: Figure): string => whyWords(figure, showing, shared);
  const isExplained = figures.some((figure) => why(figure) !== '');
  return (
    <>
      {shared === undefined ? null : <p className="small soft">With care: {shared}</p>}
      <table className="data-table figure-table">
        <caption className={isSplit ? 'small soft' : 'for-readers-only'}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{isSplit ? 'Group' : 'Figure'}</th>
            <th scope="col">{showing === 'printed' ? 'As printed' : 'Exact'}</th>
            <th scope="col">How sure</th>
            {isExplained ? <th scope="col">Why</th> : null}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.id} ${figure.group.join(' ')}`}>
              <th scope="row">{isSplit ? groupWords(figure) : labelWithout(figure.label, about)}</th>
              <td>
                <FigureDoor figure={figure} text={shownText(figure, showing)} onOpen={onDoor} />
                <Interval figure={figure} showing={showing} />
              </td>
              <td>
                <Status {...statusWords[figure.status]} />
              </td>
              {isExplained ? <td className="small soft">{why(figure)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <CopyFigures about={caption} figures={figures} />
    </>
  );
}

/** In print the reason stands where the number would; one that all share is said once. */
function whyWords(figure: Figure, showing: Showing, shared: string | undefined): string {
  const { reason, status, suppressed } = figure;
  const isSaid = reason === null || reason === shared || (showing === 'printed' && status === 'withheld');
  const unsuppressed = showing === 'exact' && suppressed ? 'Unsuppressed, for your eyes.' : '';
  return [isSaid ? '' : reason, unsuppressed].filter((part) => part !== '').join(' ');
}

/** The reason that all figures to be taken with care share, where it is one: it is then said once. */
function sharedReason(figures: readonly Figure[]): string | undefined {
  const reasons = figures.flatMap(({ status, reason }) => (status === 'care' ? [reason] : []));
  const [first] = reasons;
  if (reasons.length < 3 || first == null) return undefined;
  return reasons.every((reason) => reason === first) ? first : undefined;
}

function labelWithout(label: string, about: string | undefined): string {
  const end = `: ${about ?? ''}`;
  return about !== undefined && label.endsWith(end) ? label.slice(0, -end.length) : label;
}
