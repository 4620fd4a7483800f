import { type FileFilter, type OpenDialogOptions, dialog } from 'electron';
import type { FileKind, OpenedFile } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';
import { readChosen } from '../files/read-chosen.js';

const exportNames: FileFilter[] = [
  {
    name: 'Exports',
    extensions: 'csv tsv txt xlsx xlsm xlsb xls ods html htm zip gz parquet'.split(' '),
  },
  { name: 'All files', extensions: ['*'] },
];

const dialogs: Readonly<Record<FileKind, OpenDialogOptions>> = {
  exports: { title: 'Choose exports', properties: ['openFile', 'multiSelections'], filters: exportNames },
  references: {
    title: 'Choose lookups and populations',
    properties: ['openFile', 'multiSelections'],
    filters: exportNames,
  },
  replies: {
    title: 'Choose returned query sheets',
    properties: ['openFile', 'multiSelections'],
    filters: exportNames,
  },
  project: {
    title: 'Open a project',
    properties: ['openFile'],
    filters: [{ name: 'Soundings project', extensions: ['soundings'] }],
  },
  profile: {
    title: 'Choose a saved matching of columns',
    properties: ['openFile'],
    filters: [{ name: 'Source profile', extensions: ['json'] }],
  },
  lens: {
    title: 'Open a framework of your own',
    properties: ['openFile'],
    filters: [{ name: 'Frameworks', extensions: ['json'] }],
  },
};

/** Let the person choose; hand over names and bytes, never a path. */
export async function chooseFiles(...[kind]: readonly unknown[]): Promise<Outcome<readonly OpenedFile[]>> {
  if (!isFileKind(kind))
    throw new Error('chooseFiles takes exports, references, replies, project, profile or lens');
  const { canceled, filePaths } = await dialog.showOpenDialog(dialogs[kind]);
  return canceled ? { ok: true, value: [] } : readChosen(filePaths);
}

function isFileKind(kind: unknown): kind is FileKind {
  return typeof kind === 'string' && Object.hasOwn(dialogs, kind);
}
