import type { Cohort } from '../../../../shared/cohorts/cohort.js';
import type { Figure } from '../../../../shared/figures/figure.js';
import { isHeadline } from '../../../../shared/figures/headline.js';
import { FigureDoor } from '../../../widgets/FigureDoor.js';
import { type Showing, shownText } from '../showing.js';

interface Props {
  figures: readonly Figure[];
  cohorts: readonly Cohort[];
  showing: Showing;
  onDoor: (figure: Figure) => void;
}

/** The main figures, one column a group. */
export function CohortTable({ figures, cohorts, showing, onDoor }: Props) {
  const headline = figures.filter(isHeadline);
  if (cohorts.length === 0 || headline.length === 0) return null;
  const of = (id: string, name: string): Figure | undefined =>
    figures.find((figure) => figure.id === id && figure.by[0] === 'cohort' && figure.group[0] === name);
  const cell = (figure: Figure | undefined) =>
    figure === undefined ? (
      '–'
    ) : (
      <FigureDoor figure={figure} text={shownText(figure, showing)} onOpen={onDoor} />
    );
  return (
    <div className="cohort-table" role="region" aria-label="Main figures by group" tabIndex={0}>
      <table className="data-table">
        <caption className="small soft">Main figures by group</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Everyone looked at</th>
            {cohorts.map(({ id, name }) => (
              <th scope="col" key={id}>
                Only people {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {headline.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure.label}</th>
              <td>{cell(figure)}</td>
              {cohorts.map(({ id, name }) => (
                <td key={id}>{cell(of(figure.id, name))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
