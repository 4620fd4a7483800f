import { type FileFilter, type OpenDialogOptions, dialog } from 'electron';
import { noteRecent } from '../desktop/recent-projects.js';
import { exportEndings, projectEnding } from '../files/openable.js';
import { handOver } from '../files/handed-files.js';
import type { HandedFile } from '../../shared/ipc/shell.js';
import type { FileKind } from '../../shared/ipc/workbench.js';
import type { Outcome } from '../../shared/trouble.js';

const exportNames: FileFilter[] = [
  { name: 'Exports', extensions: [...exportEndings] },
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
    filters: [{ name: 'Soundings project', extensions: [projectEnding] }],
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

/** Let the person choose; hand over names and tokens, never a path. */
export async function chooseFiles(...[kind]: readonly unknown[]): Promise<Outcome<readonly HandedFile[]>> {
  if (!isFileKind(kind))
    throw new Error('chooseFiles takes exports, references, replies, project, profile or lens');
  const { canceled, filePaths } = await dialog.showOpenDialog(dialogs[kind]);
  if (canceled) return { ok: true, value: [] };
  const handed = await handOver(filePaths);
  if (handed.ok && kind === 'project') for (const path of filePaths) await noteRecent(path);
  return handed;
}

function isFileKind(kind: unknown): kind is FileKind {
  return typeof kind === 'string' && Object.hasOwn(dialogs, kind);
}
