import { Combine, Split } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  Input,
  Label,
  TextField,
} from 'react-aria-components';
import type { ValueCluster } from '../../../../shared/clean/by-hand/column-clusters.js';
import { countOf, counted } from '../../../words/number-words.js';

interface Props {
  cluster: ValueCluster;
  onMakeOne: (ticked: readonly string[], target: string) => void;
  onKeepApart: () => void;
}

/** Spellings that may be one thing: leave out those that are not, say what they become, or keep them all apart. */
export function ClusterCard({ cluster: { members, target }, onMakeOne, onKeepApart }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>(members.map(({ value }) => value));
  const [text, setText] = useState(target);
  const changed = members.filter(({ value }) => ticked.includes(value) && value !== text.trim());
  const rows = changed.reduce((sum, { count }) => sum + count, 0);
  const canMake = text.trim() !== '' && ticked.length > 0 && changed.length > 0;
  return (
    <div className="cluster">
      <CheckboxGroup className="cluster-members" value={[...ticked]} onChange={setTicked}>
        <Label className="for-readers-only">Spellings of “{target}”</Label>
        {members.map(({ value, count }) => (
          <CheckboxField key={value} value={value}>
            <CheckboxButton className="check">
              <span className="box" aria-hidden />
              <span className="spelling">{value}</span>
              <span className="soft small">×&nbsp;{counted(count)}</span>
            </CheckboxButton>
          </CheckboxField>
        ))}
      </CheckboxGroup>
      <div className="cluster-verbs">
        <TextField className="field" value={text} onChange={setText}>
          <Label>They become</Label>
          <Input />
        </TextField>
        <Button
          className="button main"
          isDisabled={!canMake}
          onPress={() => onMakeOne(ticked, text.trim())}
          aria-label={`Make one: ${text.trim()}`}
        >
          <Combine aria-hidden />
          Make one
        </Button>
        <Button className="button" onPress={onKeepApart} aria-label={`Not the same: ${target}`}>
          <Split aria-hidden />
          Not the same
        </Button>
        <span className="small soft">{canMake ? `changes ${countOf(rows, 'cell')}` : ''}</span>
      </div>
    </div>
  );
}
