import { palette } from '../../../shared/report/charts/palette.js';

/** Four or fewer to a chart. */
export const seriesColours: readonly string[] = [
  palette.blue,
  palette.turquoise,
  palette.pink,
  palette.orange,
];
