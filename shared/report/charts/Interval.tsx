import { ink, place } from './palette.js';

interface Props {
  from: number;
  to: number;
  middle: number;
}

/** An interval as a line with two short ends. */
export function Interval({ from, to, middle }: Props) {
  const [left, right] = [place(from), place(to)];
  const path = `M${String(left)} ${String(middle)}H${String(right)}M${String(left)} ${String(middle - 5)}v10M${String(right)} ${String(middle - 5)}v10`;
  return <path d={path} stroke={ink.text} strokeWidth={1.5} fill="none" />;
}
