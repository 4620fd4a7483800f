import type { LucideIcon } from 'lucide-react';
import {
  ChartColumn,
  Columns3,
  Eraser,
  FileSpreadsheet,
  FileText,
  ListChecks,
  Scale,
  Users,
} from 'lucide-react';

export type PanelId =
  'files' | 'columns' | 'quality' | 'clean' | 'people' | 'outcomes' | 'equity' | 'reports';

export interface DayStep {
  readonly id: PanelId;
  readonly label: string;
  readonly icon: LucideIcon;
}

/** The rail is the day, in order. */
export const stepsOfTheDay: readonly DayStep[] = [
  { id: 'files', label: 'Files', icon: FileSpreadsheet },
  { id: 'columns', label: 'Columns', icon: Columns3 },
  { id: 'quality', label: 'Quality', icon: ListChecks },
  { id: 'clean', label: 'Clean', icon: Eraser },
  { id: 'people', label: 'People', icon: Users },
  { id: 'outcomes', label: 'Outcomes', icon: ChartColumn },
  { id: 'equity', label: 'Equity', icon: Scale },
  { id: 'reports', label: 'Reports', icon: FileText },
];
