import { basename } from 'node:path';
import { type Side, compareProjects } from '../../shared/compare/compare-projects.js';
import { comparisonFiles } from '../../shared/compare/comparison-files.js';
import { type Outcome, explain } from '../../shared/trouble.js';
import type { CompareCall } from './arguments.js';
import { openOutputFolder } from './output-folder.js';
import { savedProject } from './saved-project.js';

const done = 0;
const wrongCall = 1;

/** Lay two saved projects side by side; resolves to the exit status. */
export async function compareSaved({ was, is, out, replace, passphraseFile }: CompareCall): Promise<number> {
  const sides = [await sideOf(was, passphraseFile), await sideOf(is, passphraseFile)] as const;
  for (const side of sides) if (!side.ok) return refuse(explain(side.trouble));
  const [before, after] = sides;
  if (!before.ok || !after.ok) return wrongCall;
  const folder = await openOutputFolder(out, replace);
  if (!folder.ok) return refuse(explain(folder.trouble));
  for (const file of comparisonFiles(compareProjects(before.value, after.value))) {
    await folder.value.write(file);
    process.stdout.write(`${file.path}\n`);
  }
  await folder.value.finish();
  return done;
}

async function sideOf(path: string, passphraseFile: string | undefined): Promise<Outcome<Side>> {
  const opened = await savedProject(path, passphraseFile);
  if (!opened.ok) return opened;
  const { project } = opened.value;
  const name = `${project.name} (${basename(path)})`;
  return project.results === null
    ? { ok: false, trouble: { kind: 'no-results', file: basename(path) } }
    : { ok: true, value: { name, project, results: project.results } };
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return wrongCall;
}
