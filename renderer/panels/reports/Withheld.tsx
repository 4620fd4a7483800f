import type { Figure, HowShown } from '../../../shared/figures/figure.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { countOf } from '../../words/number-words.js';

interface Props {
  figures: readonly Figure[];
  onDoor: (figure: Figure) => void;
}

/** What the reports do not show, and why, before anything is saved. */
export function Withheld({ figures, onDoor }: Props) {
  const withheld = figures.filter(({ status }) => status === 'withheld');
  const suppressed = figures.filter((figure) => figure.suppressed && figure.status !== 'withheld');
  const reasons = [...new Set(withheld.map(({ reason }) => reason ?? 'No reason was recorded.'))];
  if (withheld.length + suppressed.length === 0) return <p>Nothing is withheld or suppressed.</p>;
  return (
    <details className="card withheld">
      <summary>
        {countOf(withheld.length, 'figure')} withheld, {countOf(suppressed.length, 'small number')} suppressed
      </summary>
      {reasons.map((reason) => (
        <section key={reason}>
          <h3>{reason}</h3>
          <ul>
            {withheld
              .filter((figure) => (figure.reason ?? 'No reason was recorded.') === reason)
              .map((figure) => (
                <li key={`${figure.id} ${figure.group.join(' ')}`}>
                  <FigureDoor figure={figure} text={nameOf(figure)} onOpen={onDoor} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {ways.map(({ says, is }) => {
        const those = suppressed.filter(({ disclosed = 'starred' }) => is.includes(disclosed));
        return those.length === 0 ? null : (
          <section key={says}>
            <h3>{says}</h3>
            <ul>
              {those.map((figure) => (
                <li key={`${figure.id} ${figure.group.join(' ')}`}>
                  <FigureDoor figure={figure} text={nameOf(figure)} onOpen={onDoor} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** What disclosure control does to figures that have a value. */
const ways: readonly { readonly says: string; readonly is: readonly HowShown[] }[] = [
  { says: 'Starred: too small, or they would give a small number away', is: ['starred', 'shown'] },
  { says: 'Put together with other groups', is: ['merged', 'folded'] },
  { says: 'Left out: small numbers could be worked out from them', is: ['withheld'] },
];

function nameOf({ id, label, group }: Figure): string {
  return group.length === 0 ? `${label} (${id})` : `${label}, ${group.join(', ')} (${id})`;
}
