import { Copy, Image, Table2 } from 'lucide-react';
import { useContext, useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { ChartData } from './chart-data.js';
import { copiedTable } from './copied-table.js';
import { type Copied, CopyDoorContext, type Taken } from './copy-door.js';

interface Props {
  /** What is copied, for those who hear the buttons. */
  about: string;
  /** With its numbers, what they are of, and the interval. */
  sentence: string;
  /** The header first. */
  rows: readonly (readonly string[])[];
  /** What is drawn, where anything is. */
  chart?: ChartData;
}

/**
 * Takes numbers along as a sentence to paste, as a table, or as a picture: one Tab stop, arrows move inside. What is handed
 * in is as print shows it.
 */
export function CopyAs({ about, sentence, rows, chart }: Props) {
  const door = useContext(CopyDoorContext);
  const [said, setSaid] = useState('');
  const take = (as: Copied['as'], text: string, html?: string): void => {
    setSaid(takenInWords(door.text({ as, about, text }, html), as));
  };
  const table = copiedTable(rows);
  const takePicture = async (drawn: ChartData): Promise<void> => {
    setSaid('Drawing …');
    const { chartPng } = await import('./picture/chart-png.js');
    const taken = await door.picture({ as: 'picture', about, text: table.tabs }, await chartPng(drawn));
    setSaid(takenInWords(taken, 'picture'));
  };
  return (
    <div className="copy-as">
      <Toolbar aria-label={`Copy: ${about}; arrow keys move`}>
        <Button
          className="button quiet"
          aria-label={`Copy as sentence: ${about}`}
          onPress={() => take('sentence', sentence)}
        >
          <Copy aria-hidden />
          Copy as sentence
        </Button>
        <Button
          className="button quiet"
          aria-label={`Copy as table: ${about}`}
          onPress={() => take('table', table.tabs, table.html)}
        >
          <Table2 aria-hidden />
          Copy as table
        </Button>
        {chart === undefined ? null : (
          <Button
            className="button quiet"
            aria-label={`Copy as picture: ${about}`}
            onPress={() => {
              takePicture(chart).catch(() => setSaid('The picture could not be drawn.'));
            }}
          >
            <Image aria-hidden />
            Copy as picture
          </Button>
        )}
      </Toolbar>
      <span className="small soft" role="status">
        {said}
      </span>
    </div>
  );
}

function takenInWords(taken: Taken, as: Copied['as']): string {
  switch (taken) {
    case 'copied':
      return `Copied as ${as}.`;
    case 'saved':
      return `Saved as ${as}.`;
    case 'refused':
      return 'This browser did not let it be copied.';
    case 'too_close':
      return 'Not copied: an earlier export is too close. The Reports page says why.';
  }
}
