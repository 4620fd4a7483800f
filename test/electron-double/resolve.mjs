const double = new URL('./electron.ts', import.meta.url).href;

/** Node's hook for finding modules. Only the one name is changed; the program's own files are read as they are. */
export function resolve(asked, context, next) {
  return next(asked === 'electron' ? double : asked, context);
}
