import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandNames, optionNames } from '../../electron/headless/arguments.js';
import { type GuideWords, guideBlocks } from '../../renderer/guides/guide-text.js';
import { guideIds, guides } from '../../renderer/guides/guides.js';
import { american, causal, mostWords, sentences, trade, wordCount } from '../words/house-words.js';
import { namesAndTexts } from '../words/written-texts.js';

const folder = 'renderer/guides';
const guide = (id: string) => guideBlocks(readFileSync(`${folder}/${id}.md`, 'utf8'));
const wordsOf = (id: string): readonly (readonly GuideWords[])[] =>
  guide(id).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.words];
    return block.kind === 'list' ? block.lines : [];
  });
const named = (id: string, kind: GuideWords['kind']): readonly string[] =>
  wordsOf(id).flatMap((words) => words.filter((each) => each.kind === kind).map(({ text }) => text));

/** Everything that stands on the page or may, without what is put in and the count behind a heading. */
const onThePage = new Set(
  ['renderer', 'shared/dataset', 'shared/figures', 'shared/questions'].flatMap((room) =>
    namesAndTexts(room).flatMap(({ text }) => [
      text,
      ...text.split('…').map((part) => part.replace(/\s*[(:]$/u, '').trim()),
    ]),
  ),
);
/** The outputs that the README lists. */
const outputs = readFileSync('README.md', 'utf8');

/** What in a command is neither a name of the program, an option nor a stand-in in capitals. */
function unknownIn(command: string): readonly string[] {
  const known = new Set(['npm', 'run', 'soundings', '--', '--help', 'rules', 'figures', 'questions']);
  const options = new Set<string>(optionNames.map((name) => `--${name}`));
  return command
    .split(' ')
    .filter((word) => !known.has(word) && !options.has(word) && !/^[A-Z.]+(\.soundings)?$/.test(word))
    .filter((word) => !commandNames.some((name) => name === word));
}

describe.each(guideIds)('the guide %s', (id) => {
  it('has one title, and a heading for each part of its ten minutes', () => {
    const minutes = guide(id).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(guide(id).filter(({ kind }) => kind === 'title')).toHaveLength(1);
    expect(minutes.length).toBeGreaterThanOrEqual(4);
    expect(minutes).toEqual(minutes.toSorted());
    for (const text of minutes) expect(text).toMatch(/^\d:\d\d [A-Z]/);
  });

  it('names only what stands on the page', () => {
    expect(named(id, 'control').filter((name) => !onThePage.has(name))).toEqual([]);
    expect(named(id, 'control').length).toBeGreaterThan(8);
  });

  it('names only files, options and commands that there are', () => {
    const unknown = named(id, 'file').filter((name) =>
      /^(npm|--)/.test(name) ? unknownIn(name).length > 0 : !outputs.includes(`\`${name}\``),
    );
    expect(unknown).toEqual([]);
  });

  it('shows small pictures of a palette, each said in words', () => {
    const pictures = guide(id).flatMap((block) => (block.kind === 'picture' ? [block] : []));
    expect(pictures.length).toBeGreaterThan(1);
    for (const { alt, file } of pictures) {
      expect(alt.length, file).toBeGreaterThan(10);
      const bytes = readFileSync(`${folder}/pictures/${file}`);
      expect(bytes.length, file).toBeLessThanOrEqual(60_000);
      expect(bytes[25], `${file}: the colour type of a palette`).toBe(3);
    }
  });

  it('speaks as the program does, and is short enough for ten minutes', () => {
    const said = wordsOf(id).flatMap((words) => sentences(words.map(({ text }) => text).join('')));
    expect(said.filter((sentence) => wordCount(sentence) > mostWords)).toEqual([]);
    const wrong = said.filter((sentence) => [trade, causal, american].some((words) => words.test(sentence)));
    expect(wrong).toEqual([]);
    expect(said.join(' ').split(/\s+/u).length).toBeLessThan(700);
  });
});

describe('the folder of guides', () => {
  it('holds a text for each guide, and no picture that none shows', () => {
    for (const id of Object.keys(guides)) expect(existsSync(`${folder}/${id}.md`), id).toBe(true);
    const shown = guideIds.flatMap((id) =>
      guide(id).flatMap((block) => (block.kind === 'picture' ? [block.file] : [])),
    );
    expect(readdirSync(`${folder}/pictures`).toSorted()).toEqual([...new Set(shown)].toSorted());
  });
});
