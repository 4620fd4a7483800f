import type { OutputFile } from '../../ipc/desk.js';
import type { Run } from '../../pipeline.js';
import { makeTemplate } from '../../queries/template/make-template.js';
import { collectionTemplateFile } from './collection-template-file.js';

/** The form for collecting the next data, made from what this run was missing. */
export function collectionTemplateOf({ scores, verdicts, project, today }: Run): OutputFile {
  return collectionTemplateFile(makeTemplate({ scores, verdicts, project }), today.date);
}
