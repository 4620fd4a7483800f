import type { Figure } from '../../../shared/figures/figure.js';
import type { FigureBook } from '../../../shared/report/figure-book.js';
import { CopyFigures } from '../../widgets/CopyFigures.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import type { Showing } from './showing.js';
import { flowText } from './flow-text.js';

interface Props {
  book: FigureBook;
  showing: Showing;
  onDoor: (figure: Figure) => void;
}

const steps = [
  ['A1.count', 'referrals'],
  ['A2.count', 'people'],
  ['A6.reached.of_all', 'of referrals reached'],
  ['A6.engaged.of_all', 'engaged'],
  ['A6.supported.of_all', 'supported'],
  ['A6.completed.of_all', 'completed'],
  ['A6.followed_up.of_all', 'followed up'],
  ['A5.km_median', 'half waited less, those still waiting counted'],
] as const;

/** Who came and how far they got, on one line. */
export function PathwayFlow({ book, showing, onDoor }: Props) {
  const shown = steps.flatMap(([id, label]) => {
    const figure = book.one(id);
    return figure === undefined || figure.status === 'withheld' ? [] : [{ label, figure }];
  });
  if (shown.length === 0) return null;
  return (
    <section className="card figure-block" aria-labelledby="pathway-flow">
      <h2 id="pathway-flow">Who came, and how far they got</h2>
      <ol className="instrument-flow">
        {shown.map(({ label, figure }) => (
          <li key={figure.id}>
            <FigureDoor figure={figure} text={flowText(figure, showing)} onOpen={onDoor} />
            <span className="small soft">{label}</span>
          </li>
        ))}
      </ol>
      <CopyFigures about="who came, and how far they got" figures={shown.map(({ figure }) => figure)} />
    </section>
  );
}
