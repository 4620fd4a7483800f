import type { Figure } from '../../../shared/figures/figure.js';
import { sentencesOfFigures } from '../../words/figure-rows.js';
import { groupName } from '../../words/group-words.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import type { ComparedBy } from './compared-by.js';

interface Props {
  figures: readonly Figure[];
  by: ComparedBy;
  onDoor: (figure: Figure) => void;
}

/** Who comes by each route: of the referrals by it, the share of each group. */
export function Routes({ figures, by, onDoor }: Props) {
  const own = figures.filter(({ id, by: split }) => id === 'C9.share' && split[1] === by);
  const routes = [...new Set(own.map(({ group }) => group[0] ?? ''))];
  const groups = [...new Set(own.map(({ group }) => group[1] ?? ''))];
  if (own.length === 0) return null;
  return (
    <section className="card equity-block" aria-labelledby="equity-routes">
      <h2 id="equity-routes">Who comes by each route</h2>
      <div className="wide">
        <table className="data-table equity-table">
          <caption className="small soft">Share of the referrals by each route whose group is known</caption>
          <thead>
            <tr>
              <th scope="col">Route</th>
              {groups.map((group) => (
                <th key={group} scope="col">
                  {groupName(by, group)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {routes.map((route) => (
              <tr key={route}>
                <th scope="row">{groupName('referral_source_group', route)}</th>
                {groups.map((group) => {
                  const figure = own.find(({ group: [a, b] }) => a === route && b === group);
                  return (
                    <td key={group}>
                      {figure === undefined ? (
                        '–'
                      ) : (
                        <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyAs
        about="who comes by each route"
        sentence={sentencesOfFigures(own)}
        rows={[
          ['Route', ...groups.map((group) => groupName(by, group))],
          ...routes.map((route) => [
            groupName('referral_source_group', route),
            ...groups.map(
              (group) => own.find(({ group: [a, b] }) => a === route && b === group)?.printed ?? '–',
            ),
          ]),
        ]}
      />
    </section>
  );
}
