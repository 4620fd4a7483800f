import type { Figure } from '../../../shared/figures/figure.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { counted } from '../../words/number-words.js';
import { flowText } from './flow-text.js';
import type { Showing } from './showing.js';

interface Props {
  code: string;
  figures: readonly Figure[];
  showing: Showing;
  onDoor: (figure: Figure) => void;
}

const steps = [
  ['B1.count', 'with a baseline'],
  ['B2.due', 'due a follow-up'],
  ['B2.pairs', 'with both scores'],
  ['B2.of_eligible', 'of those due'],
  ['B2.of_all', 'of all people referred'],
] as const;

/** From everybody referred to the pairs: how few a change rests on comes first. */
export function InstrumentFlow({ code, figures, showing, onDoor }: Props) {
  const shown = steps.flatMap(([id, label]) => {
    const figure = figures.find((one) => one.id === `${id}.${code}`);
    return figure === undefined ? [] : [{ label, figure }];
  });
  const first = shown[0]?.figure;
  return (
    <ol className="instrument-flow" aria-label="From everybody referred to the pairs">
      {first === undefined ? null : (
        <li>
          <FigureDoor figure={first} text={wholeText(first, showing)} onOpen={onDoor} />
          <span className="small soft">people referred</span>
        </li>
      )}
      {shown.map(({ label, figure }) => (
        <li key={figure.id}>
          <FigureDoor figure={figure} text={flowText(figure, showing)} onOpen={onDoor} />
          <span className="small soft">{label}</span>
        </li>
      ))}
    </ol>
  );
}

/** What the first count is of. */
function wholeText(figure: Figure, showing: Showing): string {
  return showing === 'exact' ? counted(figure.of) : (/ of (.*)$/u.exec(figure.printed)?.[1] ?? '*');
}
