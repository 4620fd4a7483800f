import { shownText } from '../../words/shown-text.js';

/** Text out of a file: its invisible signs shown, and its direction kept to itself. */
export function Untrusted({ text }: { text: string }) {
  return <bdi>{shownText(text)}</bdi>;
}
