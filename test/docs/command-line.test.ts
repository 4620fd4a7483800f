import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpText } from '../../electron/headless/help.js';
import { version } from '../../shared/version.js';

const readme = readFileSync('README.md', 'utf8');
const source = readFileSync('electron/headless/arguments.ts', 'utf8');
const options = [...source.matchAll(/^ {2}(\w+): \{ type: '(?:string|boolean)'/gm)].map(
  ([, option = '']) => option,
);
const commands = [...(/const commands.*?\[(.*?)\]/.exec(source)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
  ([, command = '']) => command,
);

describe('the command line', () => {
  it('has commands and options to document', () => {
    expect([commands.length, options.length]).toEqual([3, 11]);
  });

  it.each(options)('documents --%s in its help', (option) => {
    expect(helpText(undefined)).toContain(`--${option}`);
  });

  it.each(options.filter((option) => option !== 'out' && option !== 'version'))(
    'documents --%s in the README',
    (option) => {
      expect(readme).toContain(`--${option}`);
    },
  );

  it.each(commands)('documents %s in its help and the README', (command) => {
    expect(helpText(undefined)).toContain(`soundings ${command} `);
    expect(readme).toContain(`\`${command}\``);
  });

  it('has the version of package.json', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(version);
  });
});
