/**
 * Chromium cannot be taught a scheme from outside. So `app://workbench/x` is asked for as
 * `http://workbench.app.localhost/x`, a secure address as well, and the proxy turns it back.
 */
const ending = '.localhost';

/** The address that Chromium is given for one of the program's. Others stay as they are. */
export function outward(url: string, schemes: ReadonlySet<string>): string {
  const [, scheme = '', host = '', rest = ''] = /^([\w+.-]+):\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
  return schemes.has(scheme) ? `http://${host}.${scheme}${ending}${rest}` : url;
}

/** The program's address for one of Chromium's. */
export function inward(url: string, schemes: ReadonlySet<string>): string {
  const [, host = '', rest = ''] = /^http:\/\/([^/?#]*)\.localhost(.*)$/s.exec(url) ?? [];
  const dot = host.lastIndexOf('.');
  const scheme = host.slice(dot + 1);
  return schemes.has(scheme) ? `${scheme}://${host.slice(0, dot)}${rest}` : url;
}
