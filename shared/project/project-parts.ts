import { strFromU8, strToU8 } from 'fflate';
import { unpackedWhole } from '../reading/bytes/zip-part.js';
import { zipDirectory } from '../reading/bytes/zip-directory.js';
import { isObject } from './is-object.js';

/** The part that is read first. */
const first = 'project.json';

/** The parts of a saved project by name, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpack a zip whole, holding each part against its size and checksum: one changed byte is found. */
export function unpackParts(bytes: Uint8Array): Parts | null {
  const entries = safely(() => zipDirectory(bytes));
  if (entries === null) return null;
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const whole = entry.encrypted ? null : unpackedWhole(bytes, entry);
    if (whole === null) return null;
    parts.set(entry.name, whole);
  }
  return parts;
}

/** JSON as it stands in a part: readable, ended by a line end. */
export function jsonPart(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

/** What a part says, or undefined where it is not JSON. */
export function readPart(part: Uint8Array): unknown {
  return safely((): unknown => JSON.parse(strFromU8(part))) ?? undefined;
}

/**
 * A project as parts, beside others: `project.json` holds its version, name, key and the names of all other parts;
 * every list and every group of settings is a part of its own, named as its field is (`issueLog` is `issue-log.json`).
 */
export function partsOfProject(
  project: object,
  others: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const fields = Object.entries(project);
  const single = fields.filter(([, value]) => !isPart(value));
  const parts = {
    ...Object.fromEntries(
      fields.filter(([, value]) => isPart(value)).map(([field, value]) => [partName(field), jsonPart(value)]),
    ),
    ...others,
  };
  return {
    [first]: jsonPart({ ...Object.fromEntries(single), parts: Object.keys(parts) }),
    ...parts,
  };
}

/** The same put together again, unchecked: `fields` are those to look for. A part that is not JSON is null. */
export function projectOfParts(parts: Parts, fields: readonly string[]): Readonly<Record<string, unknown>> {
  const found = fields.flatMap((field) => {
    const part = parts.get(partName(field));
    return part === undefined ? [] : [[field, readPart(part) ?? null] as const];
  });
  const { parts: _parts, ...top } = topOf(parts);
  return { ...top, ...Object.fromEntries(found) };
}

/** Whether every part that `project.json` names is there: a part whose name was damaged would else be missed by nobody. */
export function isComplete(parts: Parts): boolean {
  const { parts: named = [] } = topOf(parts);
  return Array.isArray(named) && named.every((part) => parts.has(String(part)));
}

function topOf(parts: Parts): Readonly<Record<string, unknown>> {
  const top = readPart(parts.get(first) ?? new Uint8Array());
  return isObject(top) ? top : {};
}

function partName(field: string): string {
  return `${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}

function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function safely<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
