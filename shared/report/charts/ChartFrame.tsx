import type { ReactNode } from 'react';
import { chartWidth, ink } from './palette.js';

interface Props {
  id: string;
  height: number;
  /** In the chart's own units; half for a chart that stands beside another. */
  width?: number;
  title: string;
  alt: string;
  children: ReactNode;
}

/** What every chart has: a size, a name and a description for people who do not see it. */
export function ChartFrame({ id, height, width = chartWidth, title, alt, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-alt`}
      fontSize={13}
      fill={ink.text}
      fontFamily="inherit"
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-alt`}>{alt}</desc>
      {children}
    </svg>
  );
}
