import type { ReactNode } from 'react';
import { CircleSlash, Info, TriangleAlert } from 'lucide-react';

const shapes = { note: Info, care: TriangleAlert, stop: CircleSlash } as const;

interface Props {
  tone?: keyof typeof shapes;
  /** Read out as soon as it appears. */
  isNews?: boolean;
  children: ReactNode;
}

export function Notice({ tone = 'note', isNews = false, children }: Props) {
  const Shape = shapes[tone];
  return (
    <div className={`notice ${tone}`} role={isNews ? 'status' : undefined}>
      <Shape aria-hidden />
      <div className="notice-text">{children}</div>
    </div>
  );
}
