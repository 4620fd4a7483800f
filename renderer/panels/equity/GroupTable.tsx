import type { Figure } from '../../../shared/figures/figure.js';
import { groupName } from '../../words/group-words.js';
import { type GroupColumn, copiedGroups } from './copied-groups.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';

interface Props {
  caption: string;
  columns: readonly GroupColumn[];
  onDoor: (figure: Figure) => void;
}

/** Groups down, numbers across; every number is a door, and a reason stands where one is withheld. */
export function GroupTable({ caption, columns, onDoor }: Props) {
  const given = columns.filter(({ figures }) => figures.length > 0);
  const alike = given.filter(isWithheldAlike);
  const without = alike.length === given.length ? [] : alike;
  const filled = given.filter((column) => !without.includes(column));
  const [first] = filled;
  if (first === undefined) return null;
  const groups = [...new Set(filled.flatMap(({ figures }) => figures.map(({ group }) => group[0] ?? '')))];
  const field = first.figures[0]?.by[0] ?? '';
  return (
    <>
      <table className="data-table equity-table">
        <caption className="small soft">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            {filled.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">{groupName(field, group)}</th>
              {filled.map(({ label, figures }) => (
                <td key={label}>
                  <Cell figure={figures.find((one) => one.group[0] === group)} onDoor={onDoor} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CopyAs about={caption} {...copiedGroups({ caption, field, groups, columns: filled })} />
      {without.map(({ label, figures: [figure] }) =>
        figure === undefined ? null : (
          <p key={label} className="small">
            {label}: <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
          </p>
        ),
      )}
    </>
  );
}

/** A column of which no number is given, for one reason: it is said once, beneath the table. */
function isWithheldAlike({ figures }: GroupColumn): boolean {
  const [first] = figures;
  return figures.every(({ status, printed }) => status === 'withheld' && printed === first?.printed);
}

function Cell({ figure, onDoor }: { figure: Figure | undefined; onDoor: Props['onDoor'] }) {
  if (figure === undefined) return <span className="soft">–</span>;
  return <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />;
}
