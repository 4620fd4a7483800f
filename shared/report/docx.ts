import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type Layout, blockParts } from './docx/blocks.js';
import { plainText } from './docx/plain-text.js';
import { datedOnce, properties } from './docx/same-bytes.js';
import { documentStyles, styleIds } from './docx/styles.js';
import type { Rasteriser } from './picture/rasteriser.js';
import type { Report, Section } from './report.js';
import { leftOutLine } from './editing/outline.js';
import { sectionMark } from './section-mark.js';
import { xmlText } from './xlsx/xml-text.js';

/** A4 in twentieths of a point. */
const paper = { width: 11906, height: 16838, margin: 964 } as const;

/** A report as a Word document: the blocks and the printed numbers of the page, charts as pictures. */
export async function reportDocx(report: Report, rasterise: Rasteriser): Promise<Uint8Array> {
  const layout = { page: paper.width - 2 * paper.margin, rasterise };
  const document = new Document({
    title: report.title,
    styles: documentStyles,
    sections: [pages(report, layout)],
  });
  const title = xmlText(`${report.title}: ${report.subtitle}`);
  const packed = await Packer.toArrayBuffer(document, undefined, [properties(title)]);
  return datedOnce(new Uint8Array(packed));
}

function pages(report: Report, layout: Layout): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: paper.width, height: paper.height },
        margin: { top: paper.margin, right: paper.margin, bottom: paper.margin, left: paper.margin },
      },
    },
    footers: { default: footer(report) },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: plainText(report.title) }),
      new Paragraph({ style: styleIds.subtitle, text: plainText(report.subtitle) }),
      ...report.facts.map((fact) => new Paragraph({ style: styleIds.fact, text: plainText(fact) })),
      ...report.sections.flatMap((section) => sectionParts(section, report, layout)),
      ...lastLine(report),
    ],
  };
}

function lastLine({ outline }: Report): readonly FileChild[] {
  const line = leftOutLine(outline);
  return line === null ? [] : [new Paragraph({ style: styleIds.basis, text: plainText(line) })];
}

function sectionParts(section: Section, report: Report, layout: Layout): readonly FileChild[] {
  const title = `${sectionMark(section, report)} ${section.title}`;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: plainText(title),
      pageBreakBefore: report.id === 'feedback' && section.id !== report.sections[0]?.id,
    }),
    ...section.blocks.flatMap((block) => blockParts(block, layout)),
  ];
}

function footer({ title, subtitle }: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 16,
            children: [
              plainText(`${title}: ${subtitle} · page `),
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
