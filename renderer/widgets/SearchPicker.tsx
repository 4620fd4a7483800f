import { ChevronDown } from 'lucide-react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';

export interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

interface Props {
  label: string;
  groups: readonly ChoiceGroup[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** A long list to choose one of, narrowed by typing. */
export function SearchPicker({ label, groups, chosen, onChoose }: Props) {
  return (
    <ComboBox
      className="field"
      defaultItems={groups}
      value={chosen}
      menuTrigger="focus"
      onChange={(key) => {
        if (typeof key === 'string' && key !== chosen) onChoose(key);
      }}
    >
      <Label>{label}</Label>
      <div className="picker-row">
        <Input />
        <Button className="button">
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="options" items={groups}>
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header>{group.label}</Header>
              <Collection items={group.choices}>
                {(choice) => (
                  <ListBoxItem className="option" id={choice.id} textValue={choice.label}>
                    {choice.label}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
