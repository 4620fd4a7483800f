import { Button } from 'react-aria-components';

interface Props {
  line: number;
  isHeader: boolean;
  /** Where Tab comes in; the arrow keys go on from there. */
  isEntry: boolean;
  /** `isStretch`: Shift was held, so the header is to reach as far as this line. */
  onPress: (isStretch: boolean) => void;
}

/** The number of a line, which makes it the header when pressed. */
export function LineNumber({ line, isHeader, isEntry, onPress }: Props) {
  return (
    <Button
      className="line-number"
      excludeFromTabOrder={!isEntry}
      aria-pressed={isHeader}
      aria-label={isHeader ? `Line ${String(line)} is the header` : `Make line ${String(line)} the header`}
      onPress={({ shiftKey }) => onPress(shiftKey)}
    >
      {line}
    </Button>
  );
}
