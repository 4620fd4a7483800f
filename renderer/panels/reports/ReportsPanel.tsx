import { useState } from 'react';
import type { Comparison } from '../../../shared/compare/compare-projects.js';
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
import { LawfulBasis } from './LawfulBasis.js';
import { ReportToggles } from './ReportToggles.js';
import { SaveCard } from './SaveCard.js';
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

/** The page as it will print first, beside it the means to save it and its sections, and beneath what else the reports hold. */
export function ReportsPanel(props: Props) {
  const { snapshot, project, onReport } = props;
  const [id, setId] = useState<ReportId>('funder');
  const page = useReportPage(id, snapshot, onReport);
  const about = reportList.find((report) => report.id === id);
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>Reports</h1>
        <ReportToggles shown={id} onShow={setId} />
      </div>
      <div className="report-sides">
        <SaveCard
          tooClose={snapshot.tooClose}
          onShareAgain={props.onShareAgain}
          onPage={() => props.onSaveReport(id)}
          onDocument={() => props.onSaveDocument(id)}
          onWorkbook={() => props.onSaveWorkbook(id)}
          onPrint={() => props.onPrint(id)}
          onEverything={props.onSaveEverything}
        />
        <div className="report-page">
          <Preview key={id} html={page?.html} title={about?.label ?? id} />
        </div>
        <div className="report-about">
          <p>{about?.says}</p>
          <AskBasis {...props} />
          {page === undefined ? null : (
            <SectionList
              report={id}
              outline={page.outline}
              words={project.words}
              onWords={props.onWords}
              onSection={(section, isPrinted) => props.onSection(id, section, isPrinted)}
            />
          )}
          <Withheld figures={snapshot.figures} onDoor={props.onDoor} />
          <Notice>
            <p className="small">{printRules(profileInForce(project.settings))[0]}</p>
          </Notice>
        </div>
      </div>
      <MoreToSay {...props} />
    </>
  );
}

function AskBasis({ project: { scheme }, onScheme }: Props) {
  return (
    <LawfulBasis
      scheme={scheme}
      onText={(lawfulBasis) =>
        onScheme({ ...scheme, texts: { ...scheme.texts, lawfulBasis } }, 'the scheme card: lawful basis')
      }
      onLater={() => onScheme({ ...scheme, basisAsked: true }, 'asking for the lawful basis later')}
    />
  );
}

/** What goes into every report, and what is laid beside it: boxes that stay closed until they are wanted. */
function MoreToSay(props: Props) {
  const { snapshot, project, comparing, onScheme, onDoor } = props;
  return (
    <section className="report-boxes" aria-labelledby="report-boxes">
      <h2 id="report-boxes">More for these reports</h2>
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
        onProject={comparing.withProject}
        onQuarters={comparing.quarters}
        onSave={(comparison) => void comparing.save(comparison)}
        onPrint={comparing.print}
        onDoor={onDoor}
      />
    </section>
  );
}
