import { basename } from 'node:path';
import type { Trouble } from '../../shared/trouble.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder.',
  EACCES: 'you have no permission to open it. Ask for access or copy it to a folder of yours.',
  EPERM: 'you have no permission to open it. Ask for access or copy it to a folder of yours.',
  EISDIR: 'it is a folder, not a file. Open the folder and choose the files in it.',
  EBUSY: 'another program has it open. Close it there and try again.',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB. Split it and try again.',
};

/** Why a file could not be opened, in words; its name, never its path. */
export function unreadable(path: string, error: unknown): Trouble {
  return {
    kind: 'file-unreadable',
    file: basename(path),
    reason:
      reasons[errorCode(error)] ?? 'the machine would not open it. Copy it to another folder and try again.',
  };
}

/** The system's code of an error (`ENOENT` …), or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
