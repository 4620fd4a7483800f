import { type Html, markup } from './markup.js';
import { policyOf, trusted } from './trusted.js';

/**
 * The only script of a report: it shows the buttons that copy a number, and copies. It reaches for nothing, and a page
 * whose script is refused keeps every number, without the buttons.
 */
const text = `for (const button of document.querySelectorAll('button.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const number = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(number.textContent);
    } catch {
      getSelection().selectAllChildren(number);
      document.execCommand('copy');
    }
    for (const other of document.querySelectorAll('button.copy')) other.textContent = 'Copy';
    button.textContent = 'Copied';
  });
}`;

/** The script's own fingerprint, by which the page's policy allows it and no other; a test works it out again. */
const fingerprint = 'sha256-a6yNS+BFhanvGlwCx41UbjMXXnP6ig3TkMrWBBeyqG0=';

/** The policy of a page that carries the script. */
export const policyWithCopies: Html = policyOf(fingerprint);

/** The script in its element. */
export const copyScript: Html = trusted(`<script>${text}</script>`);

/** The same page without its script, for a frame in which none may run. */
export function withoutScript(page: string): string {
  return page.replace(copyScript.text, '');
}

/** A number with its button; the row says what is copied. */
export function copyable(number: string, row: string): Html {
  return markup`<span class="number">${number}</span> <button type="button" class="copy" hidden aria-label="${`Copy the number: ${row}`}">Copy</button>`;
}
