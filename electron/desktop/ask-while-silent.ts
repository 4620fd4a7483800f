import { type BrowserWindow, dialog } from 'electron';

/** Whoever chose to wait is asked again after this long, where the page has still not answered. */
const patienceMs = 60_000;

/**
 * A page that does not answer is told of: the person waits, has it started again, or closes the program. The
 * question goes away by itself when the page answers, or is lost altogether.
 */
export function askWhileSilent(window: BrowserWindow, startAgain: () => void): void {
  const contents = window.webContents;
  let open: AbortController | undefined;
  let later: NodeJS.Timeout | undefined;

  const ask = async (): Promise<void> => {
    if (open !== undefined) return;
    const asked = new AbortController();
    open = asked;
    const pressed = await pressedOf(window, asked.signal);
    if (asked.signal.aborted) return;
    open = undefined;
    if (pressed === 'wait') later = setTimeout(() => void ask(), patienceMs);
    else if (pressed === 'start again') startAgain();
    else window.destroy();
  };
  const forget = (): void => {
    clearTimeout(later);
    open?.abort();
    open = undefined;
  };

  contents.on('unresponsive', () => void ask());
  contents.on('responsive', forget);
  contents.on('render-process-gone', forget);
  window.on('closed', forget);
}

const answers = ['wait', 'start again', 'close'] as const;

async function pressedOf(
  window: BrowserWindow,
  signal: AbortSignal,
): Promise<(typeof answers)[number] | undefined> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The page does not answer.',
    detail:
      'It may still be at work: waiting loses nothing. Started again, it offers the decisions that were kept until a few seconds before.',
    buttons: ['Wait', 'Start it again', 'Close Soundings'],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return answers[response];
}
