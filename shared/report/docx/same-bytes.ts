import { unzipSync, zipSync } from 'fflate';

/** Zips count from 1980; with no clock the same report gives the same bytes. */
const epoch = '1980-01-01T00:00:00';

/** The same parts in the same order, dated 1980. */
export function datedOnce(document: Uint8Array): Uint8Array {
  return zipSync(unzipSync(document), { mtime: epoch, level: 6 });
}

/** The document's own properties: what it is, and neither who wrote it nor when. */
export function properties(title: string): { readonly path: string; readonly data: string } {
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
  };
}
