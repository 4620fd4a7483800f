import type { Figure } from '../../../shared/figures/figure.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { GridCell } from '../../../shared/scores/completeness-grid.js';
import { CopyFigures } from '../../widgets/CopyFigures.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { Status } from '../../widgets/Status.js';
import { counted, shareWords } from '../../words/number-words.js';
import { axisWords } from '../../words/score-words.js';
import { knownFields, trustOf } from './trust-lines.js';

interface Props {
  snapshot: Snapshot;
  onDoor: (figure: Figure) => void;
}

/** The fields that groups are made of, and how far each is known at each site. */
export function Trust({ snapshot, onDoor }: Props) {
  const fields = knownFields(snapshot.figures);
  const grids = snapshot.scores.grids.filter(({ record }) => record === 'referral');
  const grid = grids.find(({ by }) => by === 'site') ?? grids.find(({ by }) => by === 'practice');
  const sites = grid?.groups ?? [];
  return (
    <section className="card equity-block" aria-labelledby="equity-trust">
      <h2 id="equity-trust">Can these fields be trusted?</h2>
      <p className="small soft">
        Below 70 % known, a gap between groups may say more about recording than about people. True counts by
        site or practice, for your eyes.
      </p>
      <div className="wide">
        <table className="data-table trust-table">
          <caption className="for-readers-only">Usable values by field and site</caption>
          <thead>
            {grid === undefined ? null : (
              <tr>
                <td colSpan={3} />
                <th scope="colgroup" colSpan={sites.length}>
                  Known at each {axisWords[grid.by].toLowerCase()}
                </th>
              </tr>
            )}
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Known</th>
              <th scope="col">Can it carry a comparison?</th>
              {sites.map(({ id }) => (
                <th key={id ?? ''} scope="col">
                  {id ?? 'Not recorded'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, figure, columns }) => (
              <tr key={figure.id}>
                <th scope="row">{label}</th>
                <td>
                  <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
                </td>
                <td>
                  <Status {...trustOf(figure)} />
                </td>
                {sites.map(({ id }, i) => (
                  <td key={id ?? ''}>
                    <SiteShare
                      cells={grid?.rows
                        .filter(({ field }) => columns.includes(field))
                        .map(({ cells }) => cells[i])}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyFigures about="how far each field is known" figures={fields.map(({ figure }) => figure)} />
    </section>
  );
}

/** The best recorded of the columns that a field can be read from. */
function SiteShare({ cells }: { cells: readonly (GridCell | undefined)[] | undefined }) {
  const found = (cells ?? []).filter((cell) => cell !== undefined && cell.of > 0) as readonly GridCell[];
  const best = [...found].sort((a, b) => b.n / b.of - a.n / a.of)[0];
  if (best === undefined) return <span className="soft">–</span>;
  return (
    <>
      <span className="kept-together">{shareWords(best.n / best.of)}</span>{' '}
      <span className="kept-together small soft">of {counted(best.of)}</span>
    </>
  );
}
