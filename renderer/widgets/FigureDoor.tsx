import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import type { Figure } from '../../shared/figures/figure.js';
import { printedParts } from '../words/printed-parts.js';

/** A piece longer than this may break, so that it fits a narrow column. */
const longestPiece = 30;

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
      <Printed text={text} />
    </Button>
  );
}

/** The number stands out; its interval, or why there is none, is quieter and does not break in the middle. */
function Printed({ text }: { text: string }) {
  const { number, rest } = printedParts(text);
  if (rest.length === 0) return text;
  return (
    <>
      <span className="door-number">{number.trimEnd()}</span>
      {number.slice(number.trimEnd().length)}
      <span className="door-rest">
        {rest.map((piece, i) => (
          <Fragment key={piece}>
            {i === 0 ? '' : ' '}
            <span className={piece.length <= longestPiece ? 'piece' : undefined}>{piece}</span>
          </Fragment>
        ))}
      </span>
    </>
  );
}
