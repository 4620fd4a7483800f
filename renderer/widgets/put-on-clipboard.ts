/**
 * Put a text on the clipboard, and for programs that take it the same as HTML. It is done through the copy of a press,
 * which needs no permission. False where the browser refused.
 */
export function putOnClipboard(text: string, html?: string): boolean {
  let isTaken = false;
  const hand = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener('copy', hand, { capture: true });
  // The one way to copy that asks for no permission; browsers keep it for that.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy');
  document.removeEventListener('copy', hand, { capture: true });
  return isTaken;
}
