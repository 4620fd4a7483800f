/** By these letters Electron's fuses are found in its program. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const names = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const;

/** The fuses of a program, by the names that electron-builder has for them. */
export function fusesOf(program: Buffer): Readonly<Record<string, boolean>> {
  const at = program.indexOf(fuseSentinel) + fuseSentinel.length;
  if (at < fuseSentinel.length) throw new Error('the program has no fuses');
  const wire = program.subarray(at + 2, at + 2 + (program[at + 1] ?? 0));
  return Object.fromEntries(names.map((name, i) => [name, String.fromCharCode(wire[i] ?? 0) === '1']));
}
