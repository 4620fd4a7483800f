import { useEffect, useState } from 'react';
import type { ReportId, ReportPage, Snapshot } from '../../../shared/ipc/desk.js';

interface Shown {
  readonly id: ReportId;
  readonly page: ReportPage | undefined;
}

/** The report as it will print, written anew when the figures, the words or the sections change; undefined until it is there. */
export function useReportPage(
  id: ReportId,
  snapshot: Snapshot,
  onReport: (id: ReportId) => Promise<ReportPage | undefined>,
): ReportPage | undefined {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let isGone = false;
    void onReport(id).then((page) => {
      if (!isGone) setShown({ id, page });
    });
    return () => {
      isGone = true;
    };
  }, [id, snapshot, onReport]);
  return shown?.id === id ? shown.page : undefined;
}
