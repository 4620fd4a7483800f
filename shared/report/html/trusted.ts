import { Html } from './markup.js';
import { reportStyle } from './style.js';

/** Markup of our own making: charts from React's static renderer. Never text from a file. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** The style sheet, a constant; style text must not be escaped. */
export const styleSheet: Html = new Html(`<style>${reportStyle}</style>`);
