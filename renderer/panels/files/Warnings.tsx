import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';

const shownFirst = 3;

/** The three worst problems of a sheet; the rest on asking. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  if (warnings.length === 0) return null;
  const rest = warnings.length - shownFirst;
  return (
    <div className="warnings">
      <ul>
        {warnings.slice(0, isOpen ? undefined : shownFirst).map((warning) => (
          <li key={warning}>
            <TriangleAlert aria-label="Look at this:" />
            {warning}
          </li>
        ))}
      </ul>
      {rest <= 0 ? null : (
        <Button
          className="button plain"
          aria-expanded={isOpen}
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? 'Show only the worst three' : `${String(rest)} more`}
        </Button>
      )}
    </div>
  );
}
