import { type Project, emptyProject } from './project.js';

/** Bring a saved project of any known version up to the present one; undefined when it is not one we know. */
export function migrate(saved: unknown): Project | undefined {
  if (!isObject(saved) || saved['version'] !== emptyProject.version || !hasProjectParts(saved))
    return undefined;
  return { ...emptyProject, ...saved, settings: { ...emptyProject.settings, ...saved.settings } };
}

const lists = ['answers', 'mapping', 'steps', 'decisions'] as const;

/** The parts are of the right sort; the rooms that use them check what is inside. */
function hasProjectParts(
  saved: Readonly<Record<string, unknown>>,
): saved is Record<string, unknown> & Project {
  return (
    typeof saved['name'] === 'string' &&
    (saved['key'] === null || isKey(saved['key'])) &&
    isObject(saved['settings']) &&
    isObject(saved['words']) &&
    lists.every((list) => Array.isArray(saved[list]))
  );
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
