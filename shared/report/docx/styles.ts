import type { IStylesOptions } from 'docx';

/** Sizes are half points, distances twentieths of a point, as the format counts them. */
const font = 'Arial';
const soft = '4D5359';
const blue = '12436D';
const pink = '801650';

/** Names of the paragraph styles that a reader of the document can change in one place. */
export const styleIds = {
  subtitle: 'Subtitle',
  fact: 'Fact',
  basis: 'Basis',
  says: 'FigureText',
  cell: 'TableText',
  number: 'TableNumber',
  head: 'TableHead',
  note: 'Note',
  why: 'Reason',
  calloutTitle: 'CalloutTitle',
  callout: 'Callout',
  limitTitle: 'LimitTitle',
  limit: 'Limit',
  own: 'OwnWords',
} as const;

const bar = (color: string) => ({ left: { style: 'single', size: 24, space: 8, color } }) as const;
const dashed = { style: 'dashed', size: 6, space: 4, color: soft } as const;

/** Look of every document: plain type, dark ink, the same order of sizes as the page. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 20, color: '1F2328', language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: 'auto' } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 60 }, keepNext: true } },
    heading1: {
      run: { size: 28, bold: true, color: blue },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { size: 22, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { size: 18, bold: true, color: '1F2328' },
      paragraph: { spacing: { before: 200, after: 0 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    style(styleIds.subtitle, 'Subtitle', { run: { size: 24, color: soft } }),
    style(styleIds.fact, 'Fact', { run: { size: 18, color: soft }, paragraph: { spacing: { after: 20 } } }),
    style(styleIds.basis, 'Basis of a table', {
      run: { size: 16, color: soft },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    }),
    style(styleIds.says, 'What a figure shows', {
      run: { size: 18 },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    }),
    style(styleIds.cell, 'Table text', {
      run: { size: 16 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    }),
    style(styleIds.number, 'Table number', {
      run: { size: 16 },
      paragraph: { alignment: 'right', spacing: { after: 0, line: 240, lineRule: 'auto' } },
    }),
    style(styleIds.head, 'Table head', {
      run: { size: 16, bold: true },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' }, keepNext: true },
    }),
    style(styleIds.note, 'Note', {
      run: { size: 16, color: soft },
      paragraph: { spacing: { before: 40, after: 160 } },
    }),
    style(styleIds.why, 'Reason', { run: { size: 18, color: soft }, paragraph: { indent: { left: 360 } } }),
    style(styleIds.calloutTitle, 'Callout title', calloutTitle(blue)),
    style(styleIds.callout, 'Callout', callout(blue)),
    style(styleIds.limitTitle, 'Limit title', calloutTitle(pink)),
    style(styleIds.limit, 'Limit', callout(pink)),
    style(styleIds.own, 'The analyst’s own words', {
      paragraph: {
        border: { top: dashed, bottom: dashed, left: dashed, right: dashed },
        indent: { left: 160, right: 160 },
      },
    }),
  ],
};

/** Ink of the words that say how far a number carries. */
export const sureInk = { sound: blue, care: blue, cannot_say: pink } as const;

function calloutTitle(ink: string): StyleParts {
  return {
    run: { bold: true },
    paragraph: {
      border: bar(ink),
      indent: { left: 240 },
      keepNext: true,
      spacing: { before: 120, after: 0 },
    },
  };
}

function callout(ink: string): StyleParts {
  return { paragraph: { border: bar(ink), indent: { left: 240 }, spacing: { after: 0 } } };
}

type StyleParts = Omit<NonNullable<IStylesOptions['paragraphStyles']>[number], 'id' | 'name'>;

function style(id: string, name: string, parts: StyleParts): { id: string; name: string } & StyleParts {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...parts };
}
