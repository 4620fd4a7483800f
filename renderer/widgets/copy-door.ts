import { createContext } from 'react';
import { putOnClipboard } from './put-on-clipboard.js';

/** What leaves the page, for whoever keeps account of it. */
export interface Copied {
  readonly as: 'sentence' | 'table' | 'picture';
  /** The figure or block that it is of. */
  readonly about: string;
  /** All that can be read in it. */
  readonly text: string;
}

/** The one way by which anything is copied: whoever keeps account of copies does it there. */
export interface CopyDoor {
  /** Nothing is copied where the browser refused, or where an earlier export is too close. */
  readonly text: (copied: Copied, html?: string) => Taken;
  /** Where pictures cannot be copied the person is asked where to save it. */
  readonly picture: (copied: Copied, png: Blob) => Promise<Taken>;
}

/** What became of a copy. */
export type Taken = 'copied' | 'saved' | 'refused' | 'too_close';

/** Without a machine around the page there is the clipboard alone. */
export const CopyDoorContext = createContext<CopyDoor>({
  text: ({ text }, html) => (putOnClipboard(text, html) ? 'copied' : 'refused'),
  picture: () => Promise.resolve('refused'),
});
