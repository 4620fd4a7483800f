import { X } from 'lucide-react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { RowsPage, RowsRequest, Snapshot, TableView } from '../../shared/ipc/desk.js';
import { SourceRows, type SourceSpot } from '../widgets/SourceRows.js';
import type { BarsBehind } from '../widgets/bars-behind.js';
import { RecordRows } from './RecordRows.js';
import type { RowsBehind } from '../widgets/rows-behind.js';

/** What is being looked at: a source table, one place in it, the rows behind a figure, or those of a bar of a column. */
export type Looking =
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'spot'; readonly table: TableView; readonly spot: SourceSpot }
  | { readonly kind: 'figure'; readonly behind: RowsBehind }
  | { readonly kind: 'bars'; readonly behind: BarsBehind };

interface Props {
  looking: Looking | undefined;
  snapshot: Snapshot | undefined;
  onRows: (request: RowsRequest) => Promise<RowsPage | undefined>;
  onClose: () => void;
}

/** Rows over the whole page, for as long as they are looked at. */
export function RowsDialog({ looking, snapshot, onRows, onClose }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={looking !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="rows-modal">
        <Dialog className="dialog rows-dialog">
          <header className="source-head">
            <Heading slot="title">
              {looking !== undefined && 'behind' in looking ? looking.behind.title : 'Rows of a file'}
            </Heading>
            <Button className="button quiet" slot="close">
              <X aria-hidden />
              Close
            </Button>
          </header>
          {looking?.kind === 'table' ? <SourceRows table={looking.table} onRows={onRows} /> : null}
          {looking?.kind === 'spot' ? (
            <SourceRows table={looking.table} spot={looking.spot} onRows={onRows} />
          ) : null}
          {looking?.kind === 'figure' && snapshot !== undefined ? (
            <RecordRows behind={looking.behind} snapshot={snapshot} onRows={onRows} />
          ) : null}
          {looking?.kind === 'bars' ? (
            <BarRows behind={looking.behind} snapshot={snapshot} onRows={onRows} />
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface BarRowsProps {
  behind: BarsBehind;
  snapshot: Snapshot | undefined;
  onRows: Props['onRows'];
}

function BarRows({ behind, snapshot, onRows }: BarRowsProps) {
  const table = snapshot?.files
    .flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables))
    .find((one) => one.table === behind.table);
  if (table === undefined) return null;
  return (
    <>
      <p className="soft">{behind.says}</p>
      <SourceRows table={table} bars={behind.bars} onRows={onRows} />
    </>
  );
}
