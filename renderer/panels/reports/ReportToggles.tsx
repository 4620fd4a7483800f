import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ReportId } from '../../../shared/ipc/desk.js';
import { reportList } from './report-list.js';

interface Props {
  shown: ReportId;
  onShow: (id: ReportId) => void;
}

/** Which of the reports is shown. */
export function ReportToggles({ shown, onShow }: Props) {
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label="Report shown"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => {
        const found = reportList.find((report) => keys.has(report.id));
        if (found !== undefined) onShow(found.id);
      }}
    >
      {reportList.map((report) => (
        <ToggleButton key={report.id} id={report.id} className="button">
          {report.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
