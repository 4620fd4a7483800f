import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SheetView } from '../../../shared/ipc/desk.js';
import type { LineKind } from '../../../shared/reading/source.js';
import { countOf, counted } from '../../words/number-words.js';
import { lineWords } from '../../words/reading-words.js';
import { LineTable } from './LineTable.js';
import { notRows } from './sheet-facts.js';

interface Props {
  where: string;
  sheet: SheetView;
}

/** Lines that are no rows, each kind with its count; pressing one shows those lines. */
export function SetAside({ where, sheet }: Props) {
  const [kind, setKind] = useState<LineKind>();
  const kinds = notRows(sheet);
  if (kinds.length === 0) return null;
  const lines = kind === undefined ? [] : sheet.asideLines.filter((line) => line.kind === kind);
  return (
    <div className="set-aside">
      <p className="small">
        <span className="soft">Set aside: </span>
        {kinds.map((one) => (
          <Button
            key={one}
            className="button plain small"
            aria-expanded={one === kind}
            onPress={() => setKind(one === kind ? undefined : one)}
          >
            {countOf(sheet.lines[one], ...lineWords[one])}
          </Button>
        ))}
      </p>
      {kind === undefined ? null : (
        <>
          <LineTable label={`${lineWords[kind][1]} of ${where}`} lines={lines} />
          {sheet.lines[kind] > lines.length ? (
            <p className="small soft">
              The first {counted(lines.length)} of {counted(sheet.lines[kind])}.
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}
