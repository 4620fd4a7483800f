import type { Figure } from '../../shared/figures/figure.js';
import { rowsOfFigures, sentencesOfFigures } from '../words/figure-rows.js';
import { CopyAs } from './CopyAs.js';

interface Props {
  /** What the figures are together. */
  about: string;
  figures: readonly Figure[];
}

/** Takes a block of figures along as print has them, whatever is shown beside it. */
export function CopyFigures({ about, figures }: Props) {
  if (figures.length === 0) return null;
  return <CopyAs about={about} sentence={sentencesOfFigures(figures)} rows={rowsOfFigures(figures)} />;
}
