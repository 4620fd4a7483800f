import { describe, expect, it } from 'vitest';
import { readArguments } from '../../electron/headless/arguments.js';

describe('a call of the command line', () => {
  it('takes files, options, and any number of references', () => {
    const words =
      'run a.csv b --reference r1 r2 --profile p1 --out o --period 2023-04-01..2024-03-31 --today 2024-04-02 --decide suggested --replace --project q.soundings --refuse-close';
    expect(readArguments(words.split(' '))).toEqual({
      kind: 'call',
      call: {
        command: 'run',
        files: ['a.csv', 'b'],
        out: 'o',
        references: ['r1', 'r2'],
        profiles: ['p1'],
        project: 'q.soundings',
        replace: true,
        refuseClose: true,
        quiet: false,
        period: { from: '2023-04-01', to: '2024-03-31' },
        today: '2024-04-02',
        decide: 'suggested',
      },
    });
  });

  it.each([
    ['run a.csv', 'Say where to write with --out DIR.'],
    ['run --out o', 'Name at least one file or folder to read.'],
    ['run a --out o --passphrase-file f', '--passphrase-file goes with --project FILE.soundings.'],
    ['clean a.csv --out o', 'There is no command “clean”. Use read, audit, run, answers or compare.'],
    ['run a.csv --out o --today 2024-02-30', '--today takes a date such as 2024-04-02.'],
    [
      'run a.csv --out o --period 2024-03-31..2023-04-01',
      '--period has its dates the wrong way round: write the first day first, 2023-04-01..2024-03-31.',
    ],
    ['run a.csv --out o --period 2024', '--period takes two dates such as 2023-04-01..2024-03-31.'],
    [
      'run a.csv --out o --disclosure all',
      '--disclosure takes default, under-5, up-to-7, under-10, none, or with --project a rule made there.',
    ],
    [
      'run a.csv --out o --refuse-close',
      '--refuse-close goes with run and --project FILE.soundings, which remembers earlier exports.',
    ],
    [
      'audit a.csv --project q.soundings --out o --refuse-close',
      '--refuse-close goes with run and --project FILE.soundings, which remembers earlier exports.',
    ],
    ['run a.csv --out o --decide all', '--decide takes safe, suggested or none.'],
  ])('says what to type instead: %s', (words, sentence) => {
    expect(readArguments(words.split(' '))).toEqual({ kind: 'wrong', sentence });
  });

  it('says so when an option is unknown', () => {
    expect(readArguments(['run', 'a', '--out', 'o', '--upload'])).toMatchObject({
      kind: 'wrong',
      sentence: expect.stringContaining('--upload') as string,
    });
  });

  it('shows help without words, with --help and by topic', () => {
    expect(readArguments([])).toEqual({ kind: 'help', topic: undefined });
    expect(readArguments(['--help', 'rules'])).toEqual({ kind: 'help', topic: 'rules' });
    expect(readArguments(['--help', 'rules', '--project', 'a.soundings'])).toEqual({
      kind: 'help',
      topic: 'rules',
      project: 'a.soundings',
    });
    expect(readArguments(['--version'])).toEqual({ kind: 'version' });
  });
});
