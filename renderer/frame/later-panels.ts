import { lazy } from 'react';
import { fetchGrid } from '../widgets/Grid.js';
import { inTurn } from '../widgets/turns.js';

const columns = () => import('../panels/columns/ColumnsPanel.js');
const quality = () => import('../panels/quality/QualityPanel.js');
const clean = () => import('../panels/clean/CleanPanel.js');
const people = () => import('../panels/people/PeoplePanel.js');
const outcomes = () => import('../panels/outcomes/OutcomesPanel.js');
const equity = () => import('../panels/equity/EquityPanel.js');
const reports = () => import('../panels/reports/ReportsPanel.js');

/** The steps after the first, which the page can open without. */
export const ColumnsPanel = lazy(() => columns().then((found) => ({ default: found.ColumnsPanel })));
export const QualityPanel = lazy(() => quality().then((found) => ({ default: found.QualityPanel })));
export const CleanPanel = lazy(() => clean().then((found) => ({ default: found.CleanPanel })));
export const PeoplePanel = lazy(() => people().then((found) => ({ default: found.PeoplePanel })));
export const OutcomesPanel = lazy(() => outcomes().then((found) => ({ default: found.OutcomesPanel })));
export const EquityPanel = lazy(() => equity().then((found) => ({ default: found.EquityPanel })));
export const ReportsPanel = lazy(() => reports().then((found) => ({ default: found.ReportsPanel })));

const all: readonly (() => Promise<unknown>)[] = [columns, quality, clean, people, outcomes, equity, reports];

/** Fetch them one by one in quiet moments, so that each is there when it is entered. */
export async function fetchPanels(): Promise<void> {
  for (const fetch of all) await inTurn(fetch);
  await fetchGrid();
}
