import type { SourceFile } from './source.js';

/** Names under which the tables of a chosen file are reported. */
export function sourceNames(file: SourceFile): readonly string[] {
  return [file.name];
}
