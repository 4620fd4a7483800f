import { attritionKinds } from './catalogue/attrition.js';
import { engagementKinds } from './catalogue/engagement.js';
import { equityKinds } from './catalogue/equity.js';
import { equityMeasureKinds } from './catalogue/equity-measures.js';
import { otherEditionKinds } from './catalogue/other-edition.js';
import { outcomeKinds } from './catalogue/outcomes.js';
import { pathwayKinds } from './catalogue/pathway.js';
import { processKinds } from './catalogue/process.js';
import { provisionKinds } from './catalogue/provision.js';
import { recordingKinds } from './catalogue/recording.js';
import { signalKinds } from './catalogue/signals.js';
import { simpleMeasureKinds } from './catalogue/simple-measures.js';
import { waitingKinds } from './catalogue/waiting.js';
import type { FigureKind } from './figure-kind.js';

const kinds = {
  ...processKinds,
  ...waitingKinds,
  ...pathwayKinds,
  ...engagementKinds,
  ...provisionKinds,
  ...outcomeKinds,
  ...attritionKinds,
  ...equityKinds,
  ...recordingKinds,
  ...equityMeasureKinds,
  ...simpleMeasureKinds,
  ...otherEditionKinds,
  ...signalKinds,
};

/** The id pattern of a figure, such as `B3.mean.<instrument>`. */
export type KindId = keyof typeof kinds;

/** Every figure that a run can give, in the order in which they are read. */
export const figureCatalogue: readonly FigureKind[] = Object.entries(kinds).map(([id, kind]) => ({
  id,
  ...kind,
}));

const byId = new Map(figureCatalogue.map((kind) => [kind.id, kind]));

/** What stands in the catalogue under this id pattern. */
export function kindOf(id: KindId): FigureKind {
  const kind = byId.get(id);
  if (kind === undefined) throw new Error('a figure is not in the catalogue');
  return kind;
}

/** The catalogue's entry for the id of one figure, `B3.mean.pam13` and the like. */
export function kindOfFigure(id: string): FigureKind | undefined {
  return byId.get(id) ?? figureCatalogue.find((kind) => fits(kind.id, id));
}

function fits(pattern: string, id: string): boolean {
  const at = pattern.indexOf('<');
  return at > 0 && id.startsWith(pattern.slice(0, at));
}
