import type { Project, Settings } from '../../../shared/project/project.js';

/** One kind of decision: what it does to a project, and how the undo and redo buttons name it. */
export interface ChangeKind<Told> {
  readonly applied: (project: Project, told: Told) => Project;
  readonly said: (told: Told) => string;
}

/** A kind whose decisions tell these things. It only lets the type be written beside what it does. */
export function changeKind<Told>(kind: ChangeKind<Told>): ChangeKind<Told> {
  return kind;
}

/** How the kinds of decision that bring their own words name themselves. */
export const inItsWords = ({ says }: { readonly says: string }): string => says;

export function withSettings(project: Project, settings: Partial<Settings>): Project {
  return { ...project, settings: { ...project.settings, ...settings } };
}
