import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandNames, optionNames } from '../../electron/headless/arguments.js';
import { helpText } from '../../electron/headless/help.js';
import { version } from '../../shared/version.js';

const readme = readFileSync('README.md', 'utf8');
describe('the command line', () => {
  it.each(optionNames)('documents --%s in its help', (option) => {
    expect(helpText(undefined)).toContain(`--${option}`);
  });

  it.each(optionNames.filter((option) => option !== 'out' && option !== 'version'))(
    'documents --%s in the README',
    (option) => {
      expect(readme).toContain(`--${option}`);
    },
  );

  it.each(commandNames)('documents %s in its help and the README', (command) => {
    expect(helpText(undefined)).toContain(`soundings ${command} `);
    expect(readme).toContain(`\`${command}\``);
  });

  it('has the version of package.json', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(version);
  });
});
