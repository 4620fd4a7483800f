import { type FileChild, HeadingLevel, type IRunOptions, ImageRun, Paragraph, TextRun } from 'docx';
import { confidenceWords } from '../confidence.js';
import type { Rasteriser } from '../picture/rasteriser.js';
import type { Block, ChartBlock, FindingBlock } from '../report.js';
import { plainText } from './plain-text.js';
import { styleIds, sureInk } from './styles.js';
import { tableBlocks } from './table.js';

/** What laying out a block takes: how wide a line is, in twentieths of a point, and who draws. */
export interface Layout {
  readonly page: number;
  readonly rasterise: Rasteriser;
}

/** One block of a report as parts of a document. */
export function blockParts(block: Block, layout: Layout): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph(plainText(block.text))];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: plainText(block.text) })];
    case 'list':
      return block.items.map((item, i) => listItem(item, block.ordered ? i + 1 : null));
    case 'callout':
      return calloutParts(block);
    case 'own_words':
      return [
        new Paragraph({
          style: styleIds.basis,
          text: plainText(`${block.title} (written by the analyst)`),
        }),
        new Paragraph({ style: styleIds.own, children: lines(block.text) }),
      ];
    case 'finding':
      return findingParts(block);
    case 'table':
      return tableBlocks(block, layout.page);
    case 'chart':
      return [...chartParts(block, layout), ...tableBlocks(block.data, layout.page)];
  }
}

/** Numbers are written as text: lists that follow one another would otherwise count on. */
function listItem(text: string, number: number | null): Paragraph {
  const mark = number === null ? '•' : `${String(number)}.`;
  return new Paragraph({
    indent: { left: 360, hanging: 360 },
    tabStops: [{ type: 'left', position: 360 }],
    spacing: { after: 60 },
    children: [new TextRun(`${mark}\t`), new TextRun(plainText(text))],
  });
}

/** A space without a bar parts a callout from what follows, another callout among it. */
function calloutParts({ tone, title, lines: said }: Block & { kind: 'callout' }): readonly Paragraph[] {
  const [heading, line] =
    tone === 'limit' ? [styleIds.limitTitle, styleIds.limit] : [styleIds.calloutTitle, styleIds.callout];
  return [
    new Paragraph({ style: heading, text: plainText(title) }),
    ...said.map(
      (text, i) => new Paragraph({ style: line, keepNext: i < said.length - 1, text: plainText(text) }),
    ),
    new Paragraph({ spacing: { after: 0, line: 160, lineRule: 'exact' } }),
  ];
}

const heavy: IRunOptions = { bold: true };

function findingParts({ before, printed, confidence, why }: FindingBlock): readonly Paragraph[] {
  const says = new Paragraph({
    keepNext: why !== null,
    spacing: { after: why === null ? 120 : 20 },
    children: [
      new TextRun(plainText(before)),
      new TextRun({ ...heavy, text: plainText(printed) }),
      new TextRun({
        ...heavy,
        text: `  [${confidenceWords[confidence]}]`,
        size: 18,
        color: sureInk[confidence],
      }),
    ],
  });
  return why === null ? [says] : [says, new Paragraph({ style: styleIds.why, text: plainText(why) })];
}

/** Share of the page's width that a chart takes which stands beside another on the page. */
const narrow = 0.6;

/** Twentieths of a point in a dot of a picture, as the format counts dots. */
const twentiethsInDot = 15;

function chartParts(chart: ChartBlock, { page, rasterise }: Layout): readonly Paragraph[] {
  const { png, width, height } = rasterise(chart.svg);
  const whole = Math.floor(page / twentiethsInDot);
  const across = chart.data.look === 'half' ? Math.floor(whole * narrow) : whole;
  return [
    new Paragraph({ style: 'Caption', text: plainText(`Figure ${String(chart.number)}. ${chart.title}`) }),
    new Paragraph({ style: styleIds.says, text: plainText(chart.says) }),
    new Paragraph({
      keepNext: chart.data.look === 'half',
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: across, height: Math.round((across * height) / width) },
          altText: {
            id: String(chart.number),
            name: `Figure ${String(chart.number)}`,
            description: plainText(chart.alt),
          },
        }),
      ],
    }),
  ];
}

/** The analyst's line breaks stay. */
function lines(text: string): TextRun[] {
  return plainText(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i === 0 ? {} : { break: 1 }) }));
}
