import { parseArgs } from 'node:util';
import type { Decide } from '../../shared/project/project.js';
import { profileCalled } from '../../shared/disclosure/profile-in-force.js';
import { disclosureProfiles } from '../../shared/stats/disclosure-profiles.js';

export type Command = 'read' | 'audit' | 'run';

/** A call of the command line that can be carried out. */
export interface Call {
  readonly command: Command;
  readonly files: readonly string[];
  readonly out: string;
  readonly references: readonly string[];
  readonly given?: string;
  readonly project?: string;
  /** A file whose first line is the project's passphrase. */
  readonly passphraseFile?: string;
  /** Source profiles: how known layouts are matched. */
  readonly profiles: readonly string[];
  readonly period?: { readonly from: string; readonly to: string };
  readonly today?: string;
  readonly decide?: Decide;
  readonly disclosure?: string;
  readonly replace: boolean;
  /** True where the reports are written though an earlier export could be subtracted from them. */
  readonly refuseClose?: true;
  readonly quiet: boolean;
}

/** Returned query sheets to be taken into a project. */
export interface RepliesCall {
  readonly sheets: readonly string[];
  readonly project: string;
  readonly passphraseFile?: string;
  readonly quiet: boolean;
}

/** Two saved projects to be laid side by side. */
export interface CompareCall {
  readonly was: string;
  readonly is: string;
  readonly out: string;
  readonly passphraseFile?: string;
  readonly replace: boolean;
}

export type Asked =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'answers'; readonly call: RepliesCall }
  | { readonly kind: 'compare'; readonly call: CompareCall }
  | {
      readonly kind: 'help';
      readonly topic: string | undefined;
      /** Whose rules are listed. */
      readonly project?: string;
      readonly passphraseFile?: string;
    }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly sentence: string };

const options = {
  out: { type: 'string' },
  given: { type: 'string' },
  project: { type: 'string' },
  'passphrase-file': { type: 'string' },
  profile: { type: 'string', multiple: true },
  reference: { type: 'string', multiple: true },
  period: { type: 'string' },
  today: { type: 'string' },
  decide: { type: 'string' },
  disclosure: { type: 'string' },
  replace: { type: 'boolean' },
  'refuse-close': { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** The options, without their dashes. */
export const optionNames: readonly string[] = Object.keys(options);

/** Names of the disclosure profiles, `none` among them. */
const profileNames = disclosureProfiles.map(({ id }) => id);

/** The commands of this version. */
export const commandNames: readonly string[] = [
  'read',
  'audit',
  'run',
  'answers',
  'compare',
] satisfies readonly (Command | 'answers' | 'compare')[];

/** Read the words of a call. A wrong call is a sentence that says what to type instead. */
export function readArguments(words: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: severalReferences(words),
      options,
      allowPositionals: true,
    });
    if (values.version === true) return { kind: 'version' };
    const [command = '', ...files] = positionals;
    if (values.help === true || words.length === 0) return helpAsked(positionals[0], values);
    if (command === 'answers') return repliesAsked(files, values);
    if (command === 'compare') return compareAsked(files, values);
    if (!isCommand(command))
      return wrong(`There is no command “${command}”. Use read, audit, run, answers or compare.`);
    return checked(command, files, values);
  } catch (error) {
    return wrong(
      error instanceof Error
        ? `${firstSentence(error.message)} See soundings --help.`
        : 'See soundings --help.',
    );
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

function helpAsked(topic: string | undefined, values: Values): Asked {
  const { project } = values;
  return { kind: 'help', topic, ...(project === undefined ? {} : { project }), ...passphraseIn(values) };
}

function repliesAsked(sheets: readonly string[], values: Values): Asked {
  const { project, quiet = false } = values;
  if (sheets.length === 0) return wrong('Name at least one returned query sheet.');
  if (project === undefined) return wrong('Say which project asked with --project FILE.soundings.');
  return { kind: 'answers', call: { sheets, project, quiet, ...passphraseIn(values) } };
}

function compareAsked([was, is, ...more]: readonly string[], values: Values): Asked {
  const { out, replace = false } = values;
  if (was === undefined || is === undefined || more.length > 0)
    return wrong('Name two saved projects, such as: compare BEFORE.soundings AFTER.soundings --out DIR.');
  if (out === undefined) return wrong('Say where to write with --out DIR.');
  return { kind: 'compare', call: { was, is, out, replace, ...passphraseIn(values) } };
}

function passphraseIn({ 'passphrase-file': file }: Values): { readonly passphraseFile?: string } {
  return file === undefined ? {} : { passphraseFile: file };
}

function checked(command: Command, files: readonly string[], values: Values): Asked {
  if (files.length === 0 && values.project === undefined)
    return wrong('Name at least one file or folder to read.');
  if (values['passphrase-file'] !== undefined && values.project === undefined)
    return wrong('--passphrase-file goes with --project FILE.soundings.');
  if (values['refuse-close'] === true && (command !== 'run' || values.project === undefined))
    return wrong(
      '--refuse-close goes with run and --project FILE.soundings, which remembers earlier exports.',
    );
  if (values.out === undefined) return wrong('Say where to write with --out DIR.');
  const decide = values.decide;
  if (decide !== undefined && !isDecide(decide)) return wrong('--decide takes safe, suggested or none.');
  if (values.today !== undefined && !isDate(values.today))
    return wrong('--today takes a date such as 2024-04-02.');
  if (values.disclosure !== undefined && values.project === undefined && !isShipped(values.disclosure))
    return wrong(`--disclosure takes ${profileNames.join(', ')}, or with --project a rule made there.`);
  const period = values.period === undefined ? undefined : periodOf(values.period);
  if (period === null) return wrong('--period takes two dates such as 2023-04-01..2024-03-31.');
  if (period !== undefined && period.from > period.to)
    return wrong(
      `--period has its dates the wrong way round: write the first day first, ${period.to}..${period.from}.`,
    );
  return {
    kind: 'call',
    call: {
      command,
      files,
      out: values.out,
      references: values.reference ?? [],
      profiles: values.profile ?? [],
      replace: values.replace ?? false,
      quiet: values.quiet ?? false,
      ...(values['refuse-close'] === true ? { refuseClose: true } : {}),
      ...(values.given === undefined ? {} : { given: values.given }),
      ...(values.project === undefined ? {} : { project: values.project }),
      ...passphraseIn(values),
      ...(values.today === undefined ? {} : { today: values.today }),
      ...(values.disclosure === undefined ? {} : { disclosure: values.disclosure }),
      ...(period === undefined ? {} : { period }),
      ...(decide === undefined ? {} : { decide }),
    },
  };
}

/** `--reference A B` means both: every plain word after it, up to the next option, is one more reference. */
function severalReferences(words: readonly string[]): string[] {
  let inReferences = false;
  return words.flatMap((word, i) => {
    if (word.startsWith('--')) {
      inReferences = word === '--reference';
      return [word];
    }
    return inReferences && words[i - 1] !== '--reference' ? ['--reference', word] : [word];
  });
}

function isShipped(rule: string): boolean {
  return profileCalled(rule, {}) !== undefined;
}

function isCommand(word: string): word is Command {
  return word !== 'answers' && word !== 'compare' && commandNames.includes(word);
}

function isDecide(word: string): word is Decide {
  return word === 'safe' || word === 'suggested' || word === 'none';
}

function periodOf(text: string): { from: string; to: string } | null {
  const [from = '', to = ''] = text.split('..');
  return isDate(from) && isDate(to) ? { from, to } : null;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

function wrong(sentence: string): Asked {
  return { kind: 'wrong', sentence };
}

function firstSentence(message: string): string {
  return `${message.split('. ')[0] ?? ''}.`.replace('..', '.');
}
