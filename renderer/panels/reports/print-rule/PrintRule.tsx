import { Button } from 'react-aria-components';
import type { OwnProfile } from '../../../../shared/disclosure/own-profile.js';
import { profileInForce, profilesToChoose } from '../../../../shared/disclosure/profile-in-force.js';
import type { Settings } from '../../../../shared/project/project.js';
import { printRules } from '../../../../shared/report/print-rules.js';
import { Picker } from '../../../widgets/Picker.js';
import { RuleForm } from './RuleForm.js';
import { draftOfRule, emptyRule } from './rule-draft.js';

interface Props {
  settings: Settings;
  onChoose: (id: string) => void;
  /** A rule of one's own, new or in place of the one with its id; from then on it is used. */
  onKeep: (rule: OwnProfile) => void;
  onRemove: (rule: OwnProfile) => void;
}

/** How small numbers are printed in everything that leaves the machine: which rule, what it says, and rules of one's own. */
export function PrintRule({ settings, onChoose, onKeep, onRemove }: Props) {
  const rule = profileInForce(settings);
  const own = settings.disclosureProfiles.find(({ id }) => id === rule.id);
  const choices = profilesToChoose(settings).map(({ id, label }) => ({ id, label }));
  return (
    <details className="card notes print-rule">
      <summary>
        How small numbers are printed <span className="soft">({rule.label})</span>
      </summary>
      <Picker label="Rule of print" choices={choices} chosen={rule.id} onChoose={onChoose} />
      <ul>
        {printRules(rule).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{own === undefined ? 'A rule of your own' : `Change “${own.name}”`}</h2>
      <RuleForm
        key={rule.id}
        start={own === undefined ? emptyRule : draftOfRule(own)}
        today={new Date().toISOString().slice(0, 10)}
        onKeep={onKeep}
      />
      {own === undefined ? null : (
        <Button className="button" onPress={() => onRemove(own)}>
          Take out “{own.name}”
        </Button>
      )}
    </details>
  );
}
