import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Comparison } from '../../../shared/compare/compare-projects.js';
import { tooCloseInWords } from '../../../shared/disclosure/past-export-words.js';
import type { OwnProfile } from '../../../shared/disclosure/own-profile.js';
import { profileInForce } from '../../../shared/disclosure/profile-in-force.js';
import type { Figure } from '../../../shared/figures/figure.js';
import type { ReportId, ReportPage, Snapshot } from '../../../shared/ipc/desk.js';
import type { Lens } from '../../../shared/lenses/lens.js';
import type { Project } from '../../../shared/project/project.js';
import type { SchemeCard } from '../../../shared/project/scheme-card.js';
import { Notice } from '../../widgets/Notice.js';
import type { SectionEntry } from '../../../shared/report/editing/outline.js';
import { Compare } from './Compare.js';
import { Preview } from './Preview.js';
import { SaveButtons } from './SaveButtons.js';
import { SchemeForm } from './SchemeForm.js';
import { SectionList } from './SectionList.js';
import { Withheld } from './Withheld.js';
import { printRules } from '../../../shared/report/print-rules.js';
import { Lenses } from './lenses/Lenses.js';
import { PrintRule } from './print-rule/PrintRule.js';
import { reportList } from './report-list.js';
import { useReportPage } from './use-report-page.js';
import './reports.css';

/** Another version beside this one. */
interface ComparingVerbs {
  withProject: () => Promise<Comparison | undefined>;
  quarters: () => Promise<Comparison | undefined>;
  save: (comparison: Comparison) => Promise<void>;
  print: (comparison: Comparison) => void;
}

interface Props {
  snapshot: Snapshot;
  project: Project;
  onScheme: (scheme: SchemeCard, says: string) => void;
  onWords: (box: string, text: string, says: string) => void;
  onPrintRule: (id: string) => void;
  onKeepPrintRule: (rule: OwnProfile) => void;
  onRemovePrintRule: (rule: OwnProfile) => void;
  comparing: ComparingVerbs;
  onSection: (report: ReportId, section: SectionEntry, isPrinted: boolean) => void;
  onSaveLens: (lens: Lens) => void;
  onOpenLens: () => void;
  onLensNote: (cell: string, note: string) => void;
  onPrintLens: (lens: Lens | null) => void;
  /** Undefined when it could not be had, which is said elsewhere. */
  onReport: (id: ReportId) => Promise<ReportPage | undefined>;
  onSaveReport: (id: ReportId) => void;
  /** The same as a Word document. */
  onSaveDocument: (id: ReportId) => void;
  /** Its tables as a workbook. */
  onSaveWorkbook: (id: ReportId) => void;
  onPrint: (id: ReportId) => void;
  onSaveEverything: () => void;
  /** Whoever asked for the earlier exports may have this one beside them. */
  onShareAgain: () => void;
  onDoor: (figure: Figure) => void;
}

/** The page as it will print, what it leaves out, and the means to save it. */
export function ReportsPanel(props: Props) {
  const { snapshot, project, onScheme, onReport, onDoor } = props;
  const [id, setId] = useState<ReportId>('funder');
  const page = useReportPage(id, snapshot, onReport);
  const about = reportList.find((report) => report.id === id);
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>Reports</h1>
        <SaveButtons
          onPage={() => props.onSaveReport(id)}
          onDocument={() => props.onSaveDocument(id)}
          onWorkbook={() => props.onSaveWorkbook(id)}
          onPrint={() => props.onPrint(id)}
          onEverything={props.onSaveEverything}
        />
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
      <Lenses
        snapshot={snapshot}
        project={project}
        onSave={props.onSaveLens}
        onOpen={props.onOpenLens}
        onNote={props.onLensNote}
        onPrint={props.onPrintLens}
      />
      <Compare
        figures={snapshot.figures}
        onProject={props.comparing.withProject}
        onQuarters={props.comparing.quarters}
        onSave={(comparison) => void props.comparing.save(comparison)}
        onPrint={props.comparing.print}
        onDoor={onDoor}
      />
      <div className="report-sides">
        <Preview key={id} html={page?.html} title={about?.label ?? id} />
        <div className="report-about">
          <p>{about?.says}</p>
          {page === undefined ? null : (
            <SectionList
              report={id}
              outline={page.outline}
              words={project.words}
              onWords={props.onWords}
              onSection={(section, isPrinted) => props.onSection(id, section, isPrinted)}
            />
          )}
          {snapshot.tooClose.map((close) => (
            <Notice key={JSON.stringify(close)} tone="care">
              <p className="small">{tooCloseInWords(close)}</p>
            </Notice>
          ))}
          {snapshot.tooClose.length === 0 ? null : (
            <Button className="button" onPress={props.onShareAgain}>
              Share it all the same
            </Button>
          )}
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
