import { Html } from './markup.js';
import { reportStyle } from './style.js';

/** Markup of our own making: charts from React's static renderer. Never text from a file. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** The style sheet, a constant; style text must not be escaped. */
export const styleSheet: Html = new Html(`<style>${reportStyle}</style>`);

/** What a page may do: show what it holds, and nothing else. */
export const policy: Html = policyOf('');

/** The same with one script allowed, by its fingerprint. */
export function policyOf(script: string): Html {
  const scripts = script === '' ? '' : ` script-src '${script}';`;
  return new Html(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';${scripts} style-src 'unsafe-inline'; img-src data:">`,
  );
}
