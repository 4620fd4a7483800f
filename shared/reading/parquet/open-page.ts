import type { DataReader, PageHeader } from 'hyparquet';
import { Crc32 } from '../bytes/crc32.js';
import { decompress } from './decompress.js';
import type { OpenedPage } from './page-check.js';

const mostUnpacked = 500_000_000;

/** Unpack the page that stands after its header. Throws where it is damaged or its sizes cannot be. */
export function openPage(header: PageHeader, { view, offset }: DataReader, codec: string): OpenedPage {
  const { compressed_page_size: size, uncompressed_page_size: unpacked } = header;
  if (size < 0 || offset + size > view.byteLength || unpacked < 0 || unpacked > mostUnpacked)
    throw new Error('page out of place');
  const packed = new Uint8Array(view.buffer, view.byteOffset + offset, size);
  if (header.crc !== undefined && !isIntact(packed, header.crc)) throw new Error('page damaged');
  const second = header.data_page_header_v2;
  if (second === undefined) {
    const first = header.data_page_header ?? header.dictionary_page_header;
    if (first === undefined || first.num_values < 0) throw new Error('page of no kind');
    return {
      bytes: decompress(codec, packed, unpacked),
      apart: null,
      count: first.num_values,
      encoding: first.encoding,
    };
  }
  const { repetition_levels_byte_length: repeated, definition_levels_byte_length: defined } = second;
  const levels = repeated + defined;
  if (repeated < 0 || defined < 0 || levels > Math.min(size, unpacked) || second.num_values < 0)
    throw new Error('levels out of place');
  const values = packed.subarray(levels);
  return {
    bytes: second.is_compressed === false ? values : decompress(codec, values, unpacked - levels),
    apart: { repeated: packed.subarray(0, repeated), defined: packed.subarray(repeated, levels) },
    count: second.num_values,
    encoding: second.encoding,
  };
}

function isIntact(bytes: Uint8Array, promised: number): boolean {
  const crc = new Crc32();
  crc.add(bytes);
  return crc.value === promised >>> 0;
}
