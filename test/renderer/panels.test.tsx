import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Verdicts } from '../../renderer/panels/quality/Verdicts.js';
import { FileCard } from '../../renderer/panels/files/FileCard.js';
import { WhereItComesFrom } from '../../renderer/frame/WhereItComesFrom.js';
import { brokenFile, figureOf, readFile, snapshot } from '../support/snapshot.js';

const nothing = () => undefined;
const card = (file: typeof readFile, isOpen = true) =>
  renderToStaticMarkup(
    <FileCard
      file={file}
      answers={[]}
      isOpen={isOpen}
      onOpen={nothing}
      onAnswer={nothing}
      onForget={nothing}
      onRemove={nothing}
      onTable={nothing}
    />,
  );

describe('the card of a file', () => {
  it('shows its name as text, whatever it holds', () => {
    expect(card(readFile)).toContain('St Mary&#x27;s &lt;b&gt;Q4&lt;/b&gt;.csv');
    expect(card(readFile)).not.toContain('<b>Q4</b>');
  });

  it('shows the three worst problems and offers the rest', () => {
    const shown = snapshot.files[0]?.sheets[0]?.warnings.filter((warning) =>
      card(readFile).includes(warning),
    );
    expect(shown).toHaveLength(3);
    expect(card(readFile)).toContain('1 more');
  });

  it('marks the header line and says what is hidden and what is no row', () => {
    expect(card(readFile)).toContain('Line 3 is the header');
    for (const part of ['2 title lines', '1 total', '3 blank lines', '1 note'])
      expect(card(readFile)).toContain(part);
    expect(card(readFile)).toMatch(/Hidden: <\/span>2 rows/);
  });

  it('is one line with its largest doubt until it is opened', () => {
    const [worst, second] = snapshot.files[0]?.sheets[0]?.warnings ?? [];
    expect(card(readFile, false)).toContain(worst);
    expect(card(readFile, false)).not.toContain(second);
    expect(card(readFile, false)).toContain('1,146 rows, 6 columns');
    expect(card(readFile, false)).not.toContain('<table>');
  });

  it('says why a file could not be read', () => {
    expect(card(brokenFile)).toContain('is protected by a password');
  });
});

describe('the verdicts', () => {
  it('give the word beside each question', () => {
    const page = renderToStaticMarkup(<Verdicts verdicts={snapshot.verdicts} />);
    expect(page).toMatch(/not yet<\/span><button[^>]*>.*What changed: SWEMWBS or WEMWBS\?/);
    expect(page).toContain('62 % of rows have a first contact');
  });
});

describe('where a number comes from', () => {
  it('gives n, of, missing, definition and both ways of showing it', () => {
    const page = renderToStaticMarkup(
      <WhereItComesFrom figure={figureOf({ suppressed: true })} onRows={nothing} onClose={nothing} />,
    );
    for (const part of [
      '1,146',
      '1,177',
      '31',
      '1,145',
      'valid referral date',
      'Unsuppressed, for your eyes',
    ]) {
      expect(page).toContain(part);
    }
  });
});
