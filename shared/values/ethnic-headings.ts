import type { CodeList } from '../dataset/field.js';
import { type CodeMatch, matchCode } from './match-code.js';
import { plainWords } from './plain-words.js';

/** Headings of the five groups, as the censuses and the national list print them before a single group. */
const headings: Readonly<Record<string, readonly string[]>> = {
  white: ['white'],
  mixed: [
    'mixed',
    'mixed ethnic group',
    'mixed ethnic groups',
    'mixed multiple ethnic groups',
    'mixed or multiple ethnic groups',
    'mixed multiple ethnic group',
    'mixed or multiple ethnic group',
  ],
  asian: [
    'asian',
    'asian british',
    'asian or asian british',
    'asian asian british',
    'asian asian british or asian welsh',
    'asian asian scottish or asian british',
  ],
  black: [
    'black',
    'black british',
    'black or black british',
    'black african caribbean black british',
    'black african caribbean or black british',
    'black black british caribbean or african',
    'black black british black welsh caribbean or african',
  ],
  other: ['other', 'other ethnic group', 'other ethnic groups'],
};
const groupOf = new Map(
  Object.entries(headings).flatMap(([group, words]) => words.map((word) => [word, group] as const)),
);

/**
 * A group under its heading ("Asian/Asian British: Indian", "Black or Black British - African"): read by the words
 * behind the heading, where they mean a group of that heading and no other.
 */
export function matchUnderHeading(list: CodeList, text: string): CodeMatch | null {
  const parts = /^(.+?)(?::\s*|\s+[-–—]\s+)(.+)$/s.exec(text);
  const group = groupOf.get(plainWords(parts?.[1] ?? ''));
  if (parts === null || group === undefined) return null;
  const match = matchCode(list, parts[2] ?? '');
  if (match === null || !('code' in match)) return match;
  return list.codes.find(({ code }) => code === match.code)?.group === group ? match : { ambiguous: true };
}
