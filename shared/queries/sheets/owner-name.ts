import type { OwnerKind } from '../../project/project.js';

/** Name of the sheet for rows that name no owner. */
export const noOwner = 'no-owner';

/** What a sheet may be called: letters, digits and hyphens, so that every file system takes it. */
function plainName(owner: string): string {
  return owner
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
}

/** True where a worker is named by a code, not by name. */
function isCode(owner: string): boolean {
  return /\d/.test(owner) || /^\p{Lu}{1,5}$/u.test(owner.trim());
}

interface Owner {
  readonly kind: Exclude<OwnerKind, 'auto'>;
  readonly owner: string;
}

/**
 * A file name for every owner, each once. The name of a worker is a person's, and names of files are told in files
 * that are passed on: workers who go by name are numbered.
 */
export function sheetNames(owners: readonly Owner[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set([noOwner]);
  let workers = 0;
  for (const { kind, owner } of [...owners].sort((a, b) => (a.owner < b.owner ? -1 : 1))) {
    if (names.has(owner)) continue;
    const isHidden = kind === 'worker' && !isCode(owner);
    if (isHidden) workers += 1;
    const wanted = isHidden ? `worker-${String(workers).padStart(2, '0')}` : plainName(owner);
    names.set(owner, freeName(wanted === '' ? 'owner' : wanted, taken));
  }
  return names;
}

/** Windows keeps these names for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function freeName(wanted: string, taken: Set<string>): string {
  const base = reserved.test(wanted) ? `${wanted}-owner` : wanted;
  let name = base;
  for (let i = 2; taken.has(name); i += 1) name = `${base}-${String(i)}`;
  taken.add(name);
  return name;
}
