import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ShownLine } from '../../../shared/reading/top-lines.js';
import { mostHeaderLines, ofHeight } from './header-lines.js';

interface Props {
  headerRows: readonly number[];
  lines: readonly ShownLine[];
  onHeader: (rows: readonly number[]) => void;
}

const heights = Array.from({ length: mostHeaderLines + 1 }, (_, height) => String(height));

/** How many lines the header takes; none where the file has no names at all. */
export function HeaderTools({ headerRows, lines, onHeader }: Props) {
  return (
    <div className="heights">
      <span className="small soft">Press a line’s number to move the header. It takes</span>
      <ToggleButtonGroup
        aria-label="Lines that the header takes"
        className="toggles"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(headerRows.length)]}
        onSelectionChange={(keys) => {
          const chosen = heights.find((height) => keys.has(height));
          if (chosen !== undefined) onHeader(ofHeight(Number(chosen), headerRows, lines));
        }}
      >
        {heights.map((height) => (
          <ToggleButton key={height} id={height} className="button small">
            {heightWords(Number(height))}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

function heightWords(height: number): string {
  if (height === 0) return 'there is none';
  return height === 1 ? '1 line' : `${String(height)} lines`;
}
