import type { OwnProfile } from '../../../shared/disclosure/own-profile.js';
import { type Project, emptyProject } from '../../../shared/project/project.js';
import { changeKind, withSettings } from './change-kind.js';
import { withInPlace, withoutId } from './with-one.js';

/** How small numbers are printed. */
export const printChanges = {
  /** The rule of print, by id. */
  print_rule_chosen: changeKind<{ readonly id: string }>({
    applied: (project, { id }) => withSettings(project, { disclosure: id }),
    said: () => 'how small numbers are printed',
  }),
  /** A rule of print of one's own, new or in place of the one with its id: it is used from then on. */
  print_rule_kept: changeKind<{ readonly rule: OwnProfile }>({
    applied: (project, { rule }) =>
      withSettings(project, {
        disclosure: rule.id,
        disclosureProfiles: withInPlace(project.settings.disclosureProfiles, rule),
      }),
    said: ({ rule }) => `the rule of print “${rule.name}”`,
  }),
  print_rule_removed: changeKind<{ readonly rule: OwnProfile }>({
    applied: (project, { rule }) => withoutPrintRule(project, rule.id),
    said: ({ rule }) => `taking out the rule of print “${rule.name}”`,
  }),
};

/** Where the rule in use is taken out, the default holds again. */
function withoutPrintRule(project: Project, gone: string): Project {
  const { disclosure, disclosureProfiles } = project.settings;
  return withSettings(project, {
    disclosure: disclosure === gone ? emptyProject.settings.disclosure : disclosure,
    disclosureProfiles: withoutId(disclosureProfiles, gone),
  });
}
