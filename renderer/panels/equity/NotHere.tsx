import type { Figure } from '../../../shared/figures/figure.js';
import { groupName } from '../../words/group-words.js';
import { CopyFigures } from '../../widgets/CopyFigures.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { type ComparedBy, ofGroups, overAll } from './compared-by.js';
import { LineList } from './LineList.js';
import { fewest } from './fewest.js';
import { coldSpots } from '../../../shared/figures/cold-spots.js';

interface Props {
  figures: readonly Figure[];
  by: ComparedBy;
  onDoor: (figure: Figure) => void;
}

/** Groups with nobody, very few, or fewer than the population would give; and what keeps people away, where it was asked. */
export function NotHere({ figures, by, onDoor }: Props) {
  const few = fewest(ofGroups(figures, 'C1.ratio', by), ofGroups(figures, 'A2.count', by), by);
  const asked = overAll(figures, 'C7.asked');
  const barriers = figures.filter(({ id, n }) => id.startsWith('C7.barrier.') && n > 0);
  return (
    <section className="card equity-block" aria-labelledby="equity-not-here">
      <h2 id="equity-not-here">Who is not here</h2>
      {few.absent.length === 0 ? null : (
        <p>Nobody, or very few: {few.absent.map((code) => groupName(by, code)).join(', ')}.</p>
      )}
      {few.fewer.length === 0 ? (
        <p>No other group is there clearly less often than in the population.</p>
      ) : (
        <ul>
          {few.fewer.map((figure) => (
            <li key={figure.group.join()}>
              {groupName(by, figure.group[0] ?? '')}:{' '}
              <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
            </li>
          ))}
        </ul>
      )}
      <CopyFigures about="who is there less often than in the population" figures={few.fewer} />
      <ColdSpots figures={figures} onDoor={onDoor} />
      <p className="small soft">
        People who were never referred leave no row, so nothing here speaks for them.
      </p>
      <h3>Barriers recorded</h3>
      {asked === undefined ? null : <LineList figures={[asked, ...barriers]} onDoor={onDoor} />}
    </section>
  );
}

/** Practices that refer far fewer of their patients than all together do: a sign to look, not a verdict. */
function ColdSpots({ figures, onDoor }: Omit<Props, 'by'>) {
  const found = coldSpots(figures);
  if (found === null) return null;
  if (found.figures.length === 0)
    return <p>None of {found.looked} practices refers far fewer of its patients than all together do.</p>;
  return (
    <>
      <h3>Practices that refer far fewer than all together do</h3>
      <ul>
        {found.figures.map((figure) => (
          <li key={figure.group.join()}>
            {figure.group[0]}: <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
          </li>
        ))}
      </ul>
      <p className="small soft">
        Chance alone would give so few in 1 of 1,000 practices. That is a sign to look, not a verdict.
      </p>
    </>
  );
}
