import type { Figure } from '../../../shared/figures/figure.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';

interface Props {
  figures: readonly Figure[];
  onDoor: (figure: Figure) => void;
}

/** Figures over all, one a line. */
export function LineList({ figures, onDoor }: Props) {
  if (figures.length === 0) return null;
  return (
    <ul className="equity-lines">
      {figures.map((figure) => (
        <li key={figure.id}>
          {figure.label}: <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
        </li>
      ))}
    </ul>
  );
}
