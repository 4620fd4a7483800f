import { Button } from 'react-aria-components';
import type { Figure } from '../../shared/figures/figure.js';

interface Props {
  figure: Figure;
  /** The number as it is shown here. */
  text: string;
  onOpen: (figure: Figure) => void;
}

/** Every number is a door: pressing it opens "Where it comes from". */
export function FigureDoor({ figure, text, onOpen }: Props) {
  return (
    <Button
      className="door"
      aria-label={`${text}: where it comes from`}
      onPress={() => {
        onOpen(figure);
      }}
    >
      {text}
    </Button>
  );
}
