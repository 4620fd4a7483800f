import { Copy, Table2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { copiedTable } from './copied-table.js';
import { putOnClipboard } from './put-on-clipboard.js';

interface Props {
  /** What is copied, for those who hear the buttons. */
  about: string;
  /** With its numbers, what they are of, and the interval. */
  sentence: string;
  /** The header first. */
  rows: readonly (readonly string[])[];
}

/** Takes a number or a chart along, as a sentence to paste or as a table. */
export function CopyAs({ about, sentence, rows }: Props) {
  const [said, setSaid] = useState('');
  const told = (isTaken: boolean, what: string): void =>
    setSaid(isTaken ? `Copied as ${what}.` : 'This browser did not let it be copied.');
  return (
    <div className="copy-as">
      <Button
        className="button quiet"
        aria-label={`Copy as sentence: ${about}`}
        onPress={() => told(putOnClipboard(sentence), 'sentence')}
      >
        <Copy aria-hidden />
        Copy as sentence
      </Button>
      <Button
        className="button quiet"
        aria-label={`Copy as table: ${about}`}
        onPress={() => {
          const { tabs, html } = copiedTable(rows);
          told(putOnClipboard(tabs, html), 'table');
        }}
      >
        <Table2 aria-hidden />
        Copy as table
      </Button>
      <span className="small soft" role="status">
        {said}
      </span>
    </div>
  );
}
