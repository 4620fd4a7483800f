const longestName = 200;
const controls = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A name that a zip gives a file, as a path below the archive: no step up, no root, no other slashes,
 * nothing that hides or turns its letters. Nothing is ever written under it.
 */
export function innerPath(name: string): string {
  const steps = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => !['', '.', '..'].includes(step));
  const path = steps.join('/').replaceAll(controls, '\uFFFD');
  if (path === '') return 'file without a name';
  return path.length > longestName ? `…${path.slice(1 - longestName)}` : path;
}

/** Names of which none is there twice: a second of the same gets a number. */
export function toldApart(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  const taken = new Set(names);
  return names.map((name) => {
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    if (before === 0) return name;
    for (let i = before + 1; ; i += 1) {
      const numbered = `${name} (${String(i)})`;
      if (taken.has(numbered)) continue;
      taken.add(numbered);
      return numbered;
    }
  });
}

/** True for what computers put into archives by themselves: nobody's export. */
export function isBesideThePoint(path: string): boolean {
  const steps = path.replaceAll('\\', '/').split('/');
  const last = steps.at(-1)?.toLowerCase() ?? '';
  return (
    steps.includes('__MACOSX') ||
    ['.ds_store', 'thumbs.db', 'desktop.ini'].includes(last) ||
    last.startsWith('._')
  );
}

/** True where a zip's entry is a folder. */
export function isFolder(name: string): boolean {
  return /[/\\]$/.test(name);
}
