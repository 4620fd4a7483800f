import { describe, expect, it } from 'vitest';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { numbersIn } from '../support/printed-numbers.js';
import { reportContext } from '../support/report-context.js';

const charts = reportIds.flatMap((id) =>
  buildReport(id, reportContext).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  ),
);

describe('the title and description of a chart in a report', () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    'hold no number that neither the picture nor its table prints: %s',
    (_, { svg, title, data }) => {
      const told = [...svg.matchAll(/<(title|desc)\b[^>]*>(.*?)<\/\1>/gsu)].map(([, , text = '']) => text);
      expect(told).toHaveLength(2);
      const drawn = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gsu)].map(([, text = '']) => text);
      const { caption, basis, columns, rows, note } = data;
      const table = [
        caption,
        basis,
        note ?? '',
        title,
        ...columns.map(({ label }) => label),
        ...rows.flat(),
        ...drawn,
      ];
      const printed = new Set(numbersIn(table.join(' | ')));
      // How many lines are drawn is said too, such as “Bars for 3 steps”.
      const said = told.map((text) =>
        text.replaceAll(/\b\d+ (?:steps|sites|workers|fields|months|rows|columns|groups)\b/gu, ''),
      );
      expect(said.flatMap(numbersIn).filter((number) => !printed.has(number))).toEqual([]);
    },
  );
});
