import { withoutValues } from '../../shared/desk.js';
import { explain } from '../../shared/trouble.js';
import { version } from '../../shared/version.js';
import { type Asked, readArguments } from './arguments.js';
import { carryOut } from './carry-out.js';
import { compareSaved } from './compare-saved.js';
import { helpText } from './help.js';
import { noProject, savedProject } from './saved-project.js';
import { takeAnswers } from './take-answers.js';

export { serveFolder, usualPort } from '../browser/serve.js';

/** Exit statuses of the contract. */
const wrongCall = 1;
const unreadableFile = 2;
const ourFault = 3;

/** Run one call; resolves to the exit status. Standard output holds one line a written file, all else goes to standard error. */
export async function main(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  switch (asked.kind) {
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'help':
      return help(asked).catch(fault);
    case 'wrong':
      process.stderr.write(`${asked.sentence}\n`);
      return wrongCall;
    case 'answers':
      return takeAnswers(asked.call).catch(fault);
    case 'compare':
      return compareSaved(asked.call).catch(fault);
    case 'call':
      return carryOut(asked.call).catch(fault);
  }
}

async function help({ topic, project, passphraseFile }: Extract<Asked, { kind: 'help' }>): Promise<number> {
  const opened = project === undefined ? noProject : await savedProject(project, passphraseFile);
  if (!opened.ok) {
    process.stderr.write(`${explain(opened.trouble)}\n`);
    return unreadableFile;
  }
  const text = helpText(topic, opened.value.project);
  if (text === undefined) {
    process.stderr.write('Help is there for rules, figures and questions.\n');
    return wrongCall;
  }
  process.stdout.write(text);
  return 0;
}

function fault(error: unknown): number {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
  process.stderr.write(`${explain({ kind: 'calculation-failed', reason: withoutValues(reason) })}\n`);
  if (process.env['SOUNDINGS_TRACE'] === '1' && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return ourFault;
}
