import type { SourceFile } from '../reading/source.js';
import { isObject } from './is-object.js';
import { type Parts, jsonPart, readPart } from './project-parts.js';

/** Whole files that are saved with a project because a person asked for it: personal data. */
export interface KeptFiles {
  readonly files: readonly SourceFile[];
  readonly references: readonly SourceFile[];
}

const list = 'files.json';

/** `files.json` names them; their bytes lie in parts without a name, so that no name can mislead a zip program. */
export function partsOfKept({ files, references }: KeptFiles): Readonly<Record<string, Uint8Array>> {
  const all = [
    ...files.map((file) => ({ role: 'export', ...file })),
    ...references.map((file) => ({ role: 'reference', ...file })),
  ].map((file, i) => ({ ...file, part: `files/${String(i + 1).padStart(3, '0')}` }));
  return {
    [list]: jsonPart(
      all.map(({ part, role, name, whole }) => ({
        part,
        role,
        file: name,
        ...(whole === undefined ? {} : { whole }),
      })),
    ),
    ...Object.fromEntries(all.map(({ part, bytes }) => [part, bytes])),
  };
}

/** The files in a saved project; null where its list and its parts do not agree. */
export function keptFilesIn(parts: Parts): KeptFiles | null {
  const part = parts.get(list);
  if (part === undefined) return { files: [], references: [] };
  const named = readPart(part);
  if (!Array.isArray(named)) return null;
  const files: SourceFile[] = [];
  const references: SourceFile[] = [];
  for (const one of named as readonly unknown[]) {
    if (!isObject(one) || typeof one['file'] !== 'string' || typeof one['part'] !== 'string') return null;
    const bytes = parts.get(one['part']);
    if (bytes === undefined) return null;
    const whole = wholeOf(one['whole']);
    if (whole === null) return null;
    (one['role'] === 'reference' ? references : files).push({ name: one['file'], bytes, ...whole });
  }
  return { files, references };
}

/** What a file was whose columns were thinned out; nothing where it was kept whole, null where that cannot be read. */
function wholeOf(kept: unknown): Pick<SourceFile, 'whole'> | null {
  if (kept === undefined) return {};
  if (!isObject(kept)) return null;
  const { sha256, bytes } = kept;
  return typeof sha256 === 'string' && typeof bytes === 'number' ? { whole: { sha256, bytes } } : null;
}
