import type { Figure } from '../../figures/figure.js';
import { chart } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { type MeanMark, PairedChange } from '../charts/PairedChange.js';
import { toldCount } from '../left-out.js';
import type { Material } from '../material.js';
import type { Block, TableBlock } from '../report.js';
import { markText } from '../shown.js';
import type { MeasuredInstrument } from './instruments-measured.js';
import { directionSentence } from './scoring-words.js';

/** Both means of the same people on the whole scale; null where either may not be shown. */
export function pairedChart(
  { context, book }: Material,
  data: TableBlock | null,
  instrument: MeasuredInstrument,
): Block | null {
  const { code, short, change } = instrument;
  const baseline = meanMark('Baseline', book.one(`B3.baseline_mean.${code}`));
  const followUp = meanMark('Follow-up', book.one(`B3.followup_mean.${code}`));
  if (baseline === null || followUp === null) return null;
  const pairs = toldCount(change, 'n', context.disclosure);
  const title = `${short}: means of the people with both scores (n = ${pairs})`;
  const says = `Mean change: ${change.printed}. Lines are 95 % intervals.`;
  const alt = `Two means on a scale. Baseline ${baseline.text}; follow-up ${followUp.text}.`;
  const id = `figure-change-${code}`;
  const direction = directionSentence(code);
  const svg = draw(PairedChange, { id, title, alt, range: instrument.range, direction, baseline, followUp });
  return chart({ id, title, says, alt, svg }, data);
}

function meanMark(label: string, figure: Figure | undefined): MeanMark | null {
  const mean = figure?.shown?.value;
  if (figure === undefined || figure.suppressed || mean === undefined || mean === null) return null;
  return {
    label,
    mean,
    low: figure.shown?.low ?? null,
    high: figure.shown?.high ?? null,
    text: markText(figure.shown, 1),
  };
}
