import { type ReactNode, useState } from 'react';
import { DropZone, Text } from 'react-aria-components';
import type { DroppedFile } from '../../../shared/ipc/workbench.js';
import { type Dropped, filesDropped } from './read-dropped.js';

interface Props {
  onDrop: (files: readonly DroppedFile[]) => Promise<void>;
  children: ReactNode;
}

/** The whole panel takes files that are dropped or pasted on it. */
export function FileDrop({ onDrop, children }: Props) {
  const [isReading, setReading] = useState(false);
  const take = async (items: readonly Dropped[]): Promise<void> => {
    setReading(true);
    await onDrop(await filesDropped(items));
    setReading(false);
  };
  return (
    <DropZone
      className="file-drop"
      onDrop={({ items }) => {
        void take(items);
      }}
    >
      <Text slot="label" className="for-readers-only">
        {isReading ? 'Reading the files you dropped' : 'Drop or paste exports here'}
      </Text>
      {children}
    </DropZone>
  );
}
