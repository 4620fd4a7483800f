import { type Decoded, decode } from '../../shared/reading/text/decode.js';
import { utf8Text } from '../../shared/reading/text/utf8.js';

/** A file's text as one string, however it is written. */
export function decodedText(bytes: Uint8Array): Omit<Decoded, 'bytes'> & { readonly text: string } {
  const { bytes: utf8, ...rest } = decode(bytes);
  return { ...rest, text: utf8Text(utf8, 0, utf8.length) };
}
