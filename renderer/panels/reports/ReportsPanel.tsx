import { FileArchive, FileDown, FileType } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { tooCloseInWords } from '../../../shared/disclosure/past-export-words.js';
import type { OwnProfile } from '../../../shared/disclosure/own-profile.js';
import { profileInForce } from '../../../shared/disclosure/profile-in-force.js';
import type { Figure } from '../../../shared/figures/figure.js';
import type { ReportId, Snapshot } from '../../../shared/ipc/desk.js';
import type { Lens } from '../../../shared/lenses/lens.js';
import type { Project } from '../../../shared/project/project.js';
import type { SchemeCard } from '../../../shared/project/scheme-card.js';
import { Notice } from '../../widgets/Notice.js';
import { OwnWords } from './OwnWords.js';
import { SchemeForm } from './SchemeForm.js';
import { Withheld } from './Withheld.js';
import { withoutScript } from '../../../shared/report/html/copy-script.js';
import { printRules } from '../../../shared/report/print-rules.js';
import { Lenses } from './lenses/Lenses.js';
import { PrintRule } from './print-rule/PrintRule.js';
import { reportList } from './report-list.js';
import './reports.css';

interface Props {
  snapshot: Snapshot;
  project: Project;
  onScheme: (scheme: SchemeCard, says: string) => void;
  onWords: (box: string, text: string, says: string) => void;
  onPrintRule: (id: string) => void;
  onKeepPrintRule: (rule: OwnProfile) => void;
  onRemovePrintRule: (rule: OwnProfile) => void;
  onSaveLens: (lens: Lens) => void;
  onOpenLens: () => void;
  onLensNote: (cell: string, note: string) => void;
  onPrintLens: (lens: Lens | null) => void;
  /** A report as one page of HTML; undefined when it could not be had, which is said elsewhere. */
  onReport: (id: ReportId) => Promise<string | undefined>;
  onSaveReport: (id: ReportId) => void;
  /** The same as a Word document. */
  onSaveDocument: (id: ReportId) => void;
  onSaveEverything: () => void;
  onDoor: (figure: Figure) => void;
}

/** The page as it will print, what it leaves out, and the means to save it. */
export function ReportsPanel(props: Props) {
  const {
    snapshot,
    project,
    onScheme,
    onWords,
    onReport,
    onSaveReport,
    onSaveDocument,
    onSaveEverything,
    onDoor,
  } = props;
  const [id, setId] = useState<ReportId>('funder');
  const about = reportList.find((report) => report.id === id);
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>Reports</h1>
        <div className="actions">
          <Button
            className="button main"
            onPress={() => {
              onSaveReport(id);
            }}
          >
            <FileDown aria-hidden />
            Save this report
          </Button>
          <Button
            className="button"
            onPress={() => {
              onSaveDocument(id);
            }}
          >
            <FileType aria-hidden />
            Save it for Word
          </Button>
          <Button className="button" onPress={onSaveEverything}>
            <FileArchive aria-hidden />
            Save everything
          </Button>
        </div>
      </div>
      <ToggleButtonGroup
        className="toggles"
        aria-label="Report shown"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[id]}
        onSelectionChange={(keys) => {
          const found = reportList.find((report) => keys.has(report.id));
          if (found !== undefined) setId(found.id);
        }}
      >
        {reportList.map((report) => (
          <ToggleButton key={report.id} id={report.id} className="button">
            {report.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SchemeForm snapshot={snapshot} scheme={project.scheme} onScheme={onScheme} />
      <PrintRule
        settings={project.settings}
        onChoose={props.onPrintRule}
        onKeep={props.onKeepPrintRule}
        onRemove={props.onRemovePrintRule}
      />
      <OwnWords words={project.words} onWords={onWords} />
      <Lenses
        snapshot={snapshot}
        project={project}
        onSave={props.onSaveLens}
        onOpen={props.onOpenLens}
        onNote={props.onLensNote}
        onPrint={props.onPrintLens}
      />
      <div className="report-sides">
        <Preview key={id} id={id} snapshot={snapshot} onReport={onReport} title={about?.label ?? id} />
        <div className="report-about">
          <p>{about?.says}</p>
          {snapshot.tooClose.map((close) => (
            <Notice key={JSON.stringify(close)} tone="care">
              <p className="small">{tooCloseInWords(close)}</p>
            </Notice>
          ))}
          <Withheld figures={snapshot.figures} onDoor={onDoor} />
          <Notice>
            <p className="small">{printRules(profileInForce(project.settings))[0]}</p>
          </Notice>
          <Notice tone="care">
            <p className="small">
              “Save everything” also holds working files with rows about people. Keep it where your exports
              are kept.
            </p>
          </Notice>
        </div>
      </div>
    </>
  );
}

interface PreviewProps {
  id: ReportId;
  title: string;
  snapshot: Snapshot;
  onReport: (id: ReportId) => Promise<string | undefined>;
}

/** The report in a frame of its own that may run nothing and fetch nothing. */
function Preview({ id, title, snapshot, onReport }: PreviewProps) {
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void onReport(id).then((found) => {
      if (!isGone) setHtml(found);
    });
    return () => {
      isGone = true;
    };
  }, [id, snapshot, onReport]);
  if (html === undefined) return <p role="status">Writing the report …</p>;
  return (
    <iframe
      className="preview"
      title={`${title}, as it will print`}
      sandbox=""
      srcDoc={withoutScript(html)}
    />
  );
}
