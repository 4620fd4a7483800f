import { launch } from '../../e2e/launch.js';
import { freshHome, patchedProgram } from '../../e2e/program-copy.js';
import type { Item } from '../../e2e/security/item.js';
import { items } from '../../e2e/security/items.js';

/**
 * Opens each door of the security list in a copy of the compiled program, and says whether its test then fails.
 * Prints a table: item, what it says, what was seen of the mutant. `npx tsx test/bench/shell/mutants.ts [ids]`
 */
const wanted = process.argv.slice(2);

/** What the test sees of the mutant; a program that will not start at all is seen as that. */
async function seen({ see, mutant }: Item): Promise<string> {
  const started = await launch({ app: patchedProgram(mutant), home: freshHome(), isQuiet: true });
  try {
    const page = await started.firstWindow();
    return JSON.stringify(await within(10_000, see({ program: started, page })));
  } catch (error) {
    return `no answer: ${String(error).split('\n')[0] ?? ''}`;
  } finally {
    started.process().kill('SIGKILL');
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), ms));
  return Promise.race([work, late]);
}

let survived = 0;
for (const item of items) {
  if (wanted.length > 0 && !wanted.includes(item.id)) continue;
  const found = await seen(item);
  const isCaught = found !== JSON.stringify(item.expected);
  if (!isCaught) survived += 1;
  console.log([item.id, item.says, isCaught ? 'caught' : 'SURVIVED', found.slice(0, 160)].join(' | '));
}
console.log(`${String(survived)} survived`);
process.exit(0);
