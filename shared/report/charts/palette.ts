/** The UK government analysis palette; four or fewer to a chart. */
export const palette = {
  blue: '#12436D',
  turquoise: '#28A197',
  pink: '#801650',
  orange: '#F46A25',
  grey: '#3D3D3D',
  purple: '#A285D1',
} as const;

/** Ink and lines, dark enough to print. */
export const ink = { text: '#1f2328', soft: '#4d5359', line: '#c9cdd1', pale: '#eef0f2' } as const;

/** Width of every chart in its own units; the page scales it. */
export const chartWidth = 720;

/** Width of a chart that stands beside another. */
export const halfWidth = 360;

/** About how wide a text is drawn, in chart units. */
export function textWidth(text: string, size = 13): number {
  return text.length * size * 0.53;
}

/** A position for markup: one decimal is finer than paper, and never carries more than the number did. */
export function place(position: number): number {
  return Math.round(position * 10) / 10;
}
