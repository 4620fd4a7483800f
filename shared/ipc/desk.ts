import type { Editions, ReferenceFound, ReferenceQuestion } from '../clean/references/reference.js';
import type { ClustersRequest, ColumnClusters } from '../clean/by-hand/column-clusters.js';
import type { UnknownCodes } from '../clean/by-hand/unknown-codes.js';
import type { DateQuestion } from '../clean/date-order/date-question.js';
import type { StepNotApplied } from '../clean/not-applied.js';
import type { RefusalQuestion } from '../clean/refusals/refusal-question.js';
import type { StepEffect, Step } from '../clean/step.js';
import type { RecordName } from '../dataset/field.js';
import type { StepMoves } from '../effects/step-moves.js';
import type { PastExport, TooClose } from '../disclosure/past-export.js';
import type { Cell } from '../engine/engine.js';
import type { CohortCounts } from '../figures/cohort-counts.js';
import type { Figure } from '../figures/figure.js';
import type { Signal } from '../lenses/signals.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { PeopleReport } from '../people/match.js';
import type { ColumnProfile } from '../profile/column-profile.js';
import type { TableChange } from '../profile/compare-profiles.js';
import type { ExtractSummary } from '../profile/profile-summary.js';
import type { Bar } from '../profile/bars.js';
import type { ByRequest, ProfileBy } from '../profile/profile-by.js';
import type { TableProfile } from '../profile/table-profile.js';
import type { OutcomeOptions } from '../project/outcome-options.js';
import type { RunResults } from '../project/run-results.js';
import type { Project } from '../project/project.js';
import type { TakenReplies } from '../queries/replies/take-replies.js';
import type { AskedQuestion } from '../queries/sheets/asked-question.js';
import type { LogEntry } from '../queries/log/issue-log.js';
import type { PickedWhen } from '../questions/own/own-question.js';
import type { MappingQuestion } from '../questions/mapping-questions.js';
import type { UnlockList } from '../questions/unlock.js';
import type { Fix, Verdict } from '../questions/verdict.js';
import type { FileIntake, SheetIntake, SourceFile, SourceTable } from '../reading/source.js';
import type { Pack } from '../reading/packs/pack.js';
import type { ShownLine } from '../reading/top-lines.js';
import type { SectionEntry } from '../report/editing/outline.js';
import type { ReportEdits } from '../report/editing/report-edits.js';
import type { RuleEntry } from '../rules/catalogue.js';
import type { RuleResult } from '../rules/issue.js';
import type { ScaleQuestion } from '../scales/scale-question.js';
import type { Scores } from '../scores/scores.js';
import type { Outcome } from '../trouble.js';

/** A table without its rows. */
export type TableView = Omit<SourceTable, 'rows' | 'bytes' | 'stored' | 'colours'> & {
  readonly rowCount: number;
};

export type SheetView = Omit<SheetIntake, 'tables' | 'kinds' | 'top' | 'marks'> & {
  readonly tables: readonly TableView[];
  /** The first lines, as the confirm strip shows them. */
  readonly topLines: readonly ShownLine[];
  /** The first lines of each kind that is no row. */
  readonly asideLines: readonly ShownLine[];
};

export type FileView = Omit<FileIntake, 'sheets'> & { readonly sheets: readonly SheetView[] };

/** A fix and the questions it would help. */
export interface RankedFix {
  readonly fix: Fix;
  readonly unlocks: readonly string[];
}

/** Everything the page needs to draw, computed once for one set of files and decisions. Rows are asked for page by page. */
export interface Snapshot {
  readonly files: readonly FileView[];
  readonly references: readonly FileView[];
  /** What the references are, and their editions. */
  readonly referencesFound: readonly ReferenceFound[];
  /** What a person is asked about references: which of several counts. */
  readonly referenceQuestions: readonly ReferenceQuestion[];
  /** Full sentences about references that are none that is known, or do not fit together. */
  readonly referenceNotes: readonly string[];
  /** Which editions of deprivation are at hand, and which counts. */
  readonly editions: Editions;
  /** Which tables belong together. */
  readonly packs: readonly Pack[];
  readonly today: string;
  /** One sentence: how `today` was chosen. */
  readonly todayChosen: string;
  readonly period: { readonly from: string; readonly to: string };
  /** How these outcomes were worked out. */
  readonly outcomes: OutcomeOptions;
  readonly profiles: readonly ColumnProfile[];
  readonly tableProfiles: readonly TableProfile[];
  /** What the project keeps of these profiles. */
  readonly extract: ExtractSummary;
  /** This extract beside the last one that the project knows; null where it knows none. */
  readonly profileChanges: readonly TableChange[] | null;
  readonly mapping: readonly MappingEntry[];
  readonly steps: readonly Step[];
  readonly effects: readonly StepEffect[];
  /** Decided steps that could not be carried out here, or only in part. */
  readonly stepsNotApplied: readonly StepNotApplied[];
  /** What the steps that are off would do. */
  readonly previews: readonly StepEffect[];
  /** What a person is asked about columns of dates: at most once a column. */
  readonly dateQuestions: readonly DateQuestion[];
  /** What a person is asked about the numbers of an instrument: at most once for each table. */
  readonly scaleQuestions: readonly ScaleQuestion[];
  /** What a person is asked about rows that may say no: to consent, to contact, or by a colour. */
  readonly refusalQuestions: readonly RefusalQuestion[];
  /** Columns whose place is not sure, in the order in which to ask about them. */
  readonly mappingQuestions: readonly MappingQuestion[];
  /** How many people there are, and who of them may be one. */
  readonly people: PeopleReport;
  readonly ruleResults: readonly RuleResult[];
  /** Every rule in words. */
  readonly rules: readonly RuleEntry[];
  readonly issueCounts: { readonly error: number; readonly warning: number; readonly info: number };
  /** How well each field of the minimum dataset is recorded. True counts. */
  readonly scores: Scores;
  readonly verdicts: readonly Verdict[];
  readonly fixes: readonly RankedFix[];
  /** The issues by rule and place, with what was decided about them; `project.issueLog` keeps what a person set. */
  readonly issueLog: readonly LogEntry[];
  /** When the questions were picked, and whether results had been seen; null where nobody said. */
  readonly questionsPicked: PickedWhen | null;
  /** The shortest list of fixes that answers most of the picked questions, in the order in which to make them. */
  readonly unlock: UnlockList;
  readonly figures: readonly Figure[];
  /** What the project is to remember of these figures once one of their reports is saved. */
  readonly exported: PastExport;
  /** In what way these figures could be subtracted from what was written before. */
  readonly tooClose: readonly TooClose[];
  /** How large the cohorts are, and how far they overlap. True counts. */
  readonly cohorts: CohortCounts;
  /** What the data show of things that no figure measures. True counts. */
  readonly signals: readonly Signal[];
  /** Tables whose rows are not counted as referrals, and why; rows set aside, and why. */
  readonly notes: readonly string[];
}

/** Rows to look at: the issues, a source table as read or as cleaned, or a table of the minimum dataset. */
export interface RowsRequest {
  readonly source:
    | { readonly kind: 'issues' }
    | { readonly kind: 'record'; readonly record: RecordName }
    | {
        readonly kind: 'table';
        readonly table: string;
        readonly which: 'raw' | 'cleaned';
        /** Only rows that are in all of these bars of the table's profile, which is of the table as read. */
        readonly bars?: readonly Bar[];
      };
  readonly offset: number;
  readonly limit: number;
  /**
   * Text that a column must contain, whatever its case; `equals` for whole values; `lacks` for rows of the minimum
   * dataset that should have the field and hold nothing usable.
   */
  readonly filters: readonly {
    readonly column: string;
    readonly contains?: string;
    readonly equals?: string;
    readonly lacks?: true;
  }[];
  readonly sort: readonly { readonly column: string; readonly descending: boolean }[];
}

export interface RowsPage {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that pass the filters, over all pages. */
  readonly total: number;
}

export type ReportId = 'funder' | 'quality' | 'equity' | 'feedback';

/** A report as it will print, and the sections that it could print. */
export interface ReportPage {
  /** One self-contained page. */
  readonly html: string;
  readonly outline: readonly SectionEntry[];
}

/** One file to be written: a path inside the chosen folder, and its bytes. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the page may ask of its worker. Every call may be cancelled; a cancelled one changes nothing. */
export interface Desk {
  /** Take these files in place of any before. Nothing is computed yet. */
  take(files: readonly SourceFile[], references: readonly SourceFile[]): Promise<Outcome<null>>;
  /** Find out what the files are, before everything else is run: the first true thing there is to show. */
  look(project: Project): Promise<Outcome<readonly FileView[]>>;
  /** Which of the files that were looked at last belong together. */
  packs(): Promise<Outcome<readonly Pack[]>>;
  /** Run everything with these decisions. */
  run(project: Project): Promise<Outcome<Snapshot>>;
  /** What other decisions give on the same files, as a project remembers it; the run on the desk stays. */
  results(project: Project): Promise<Outcome<RunResults>>;
  rows(request: RowsRequest): Promise<Outcome<RowsPage>>;
  /** The columns of a table for each site, worker, month or whatever else one of them says. */
  profileBy(request: ByRequest): Promise<Outcome<ProfileBy>>;
  /**
   * What steps of the last run do to the headline figures; all, where none are named. Takes its time: `onMoves` is told each
   * as it comes, the most doubtful first, and what is known stays known when the call is stopped. Gives all that is known.
   */
  effects(
    ids: readonly string[] | undefined,
    onMoves: (moves: StepMoves) => void,
  ): Promise<Outcome<readonly StepMoves[]>>;
  /** Values of a column that may be spellings of one thing, in the last whole run. */
  clusters(request: ClustersRequest): Promise<Outcome<ColumnClusters>>;
  /** Texts of coded columns that stand for no code, in the last whole run. */
  unknownCodes(): Promise<Outcome<readonly UnknownCodes[]>>;
  /** Write everything with these words and without these sections from now on. Nothing is worked out again. */
  edit(edits: ReportEdits): Promise<Outcome<null>>;
  /** A report as it will print. */
  report(id: ReportId): Promise<Outcome<ReportPage>>;
  /** The same report as a Word document. */
  document(id: ReportId): Promise<Outcome<OutputFile>>;
  /** The tables of that report as a workbook. */
  workbook(id: ReportId): Promise<Outcome<OutputFile>>;
  /** The questions of the last run, as the project keeps them when it is saved. */
  asked(): Promise<Outcome<readonly AskedQuestion[]>>;
  /** What is sent to people as workbooks: a query sheet for each data owner, and the form for the next data. */
  forms(): Promise<Outcome<readonly OutputFile[]>>;
  /** Read returned query sheets; the page makes one decision of what they do. `decidedAt` is an ISO day. */
  answers(sheets: readonly SourceFile[], project: Project, decidedAt: string): Promise<Outcome<TakenReplies>>;
  /** All files of outputs.md, as the command line writes them. */
  outputs(): Promise<Outcome<readonly OutputFile[]>>;
}

/** Bytes of a file on their way to the call of this number, which lists the file by its index. */
export interface HandedPart {
  readonly handed: number;
  readonly index: number;
  readonly at: number;
  /** How many bytes the whole file has. */
  readonly of: number;
  readonly bytes: Uint8Array;
}

/** A file in a call, whose bytes were handed over before it. */
export interface HandedFile extends Omit<SourceFile, 'bytes'> {
  readonly index: number;
}

/** From the page to its worker. */
export type DeskRequest =
  | HandedPart
  | { readonly id: number; readonly call: keyof Desk; readonly args: readonly unknown[] }
  | { readonly cancel: number };

/** From the worker to the page. */
export type DeskReply =
  | { readonly id: number; readonly outcome: Outcome<unknown> }
  | { readonly id: number; readonly moves: StepMoves }
  | { readonly id: number; readonly progress: { readonly stage: string; readonly share: number } };
