import { withoutScript } from '../../shared/report/html/copy-script.js';

/** Long enough for the browser to have taken the page over into its print dialog. */
const keptMs = 60_000;

/** Open the print dialog for a report, from a frame that may run nothing; from there it can be saved as PDF. */
export function printPage(html: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.className = 'for-readers-only';
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
    setTimeout(() => frame.remove(), keptMs);
  });
  frame.srcdoc = withoutScript(html);
  document.body.append(frame);
}
