import type { StepMoves } from '../../../shared/effects/step-moves.js';
import { strongestMoves } from '../../../shared/effects/strongest.js';
import { counted } from '../../words/number-words.js';

interface Props {
  moves: StepMoves;
}

const most = 2;

/** The two headline figures that a step moves farthest, with it and without it. */
export function FigureMoves({ moves }: Props) {
  const strongest = strongestMoves(moves);
  if (strongest.length === 0) return <p className="small soft">Moves no headline figure.</p>;
  return (
    <ul className="small" aria-label="What it does to the figures">
      {strongest.slice(0, most).map(({ figure, label, with: one, without: other }) => (
        <li key={figure}>
          {label}: with it {one.printed} (n {counted(one.n ?? 0)}); without it {other.printed} (n{' '}
          {counted(other.n ?? 0)})
        </li>
      ))}
      {strongest.length > most ? (
        <li className="soft">and {counted(strongest.length - most)} more headline figures</li>
      ) : null}
    </ul>
  );
}
