import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface Props {
  isOpen: boolean;
  /** Absent where there is nothing to open: then it is a heading alone. */
  onOpen?: (isOpen: boolean) => void;
  level: 2 | 3 | 4;
  /** The words that are pressed. */
  head: ReactNode;
  /** What stands beside them, open or not. */
  beside?: ReactNode;
}

/** A heading that shows or hides what belongs to it; the caller draws that only while it is open. */
export function Disclosure({ isOpen, onOpen, level, head, beside }: Props) {
  const Heading = `h${String(level)}` as 'h2' | 'h3' | 'h4';
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className="disclosure">
      <Heading>
        {onOpen === undefined ? (
          head
        ) : (
          <Button className="disclosure-button" aria-expanded={isOpen} onPress={() => onOpen(!isOpen)}>
            <Arrow aria-hidden />
            <span>{head}</span>
          </Button>
        )}
      </Heading>
      {beside}
    </div>
  );
}
