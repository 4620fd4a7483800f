import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  label: string;
  choices: readonly Choice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** A short list to choose one of. */
export function Picker<Id extends string>({ label, choices, chosen, onChoose }: Props<Id>) {
  return (
    <Select
      className="field"
      value={chosen}
      onChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice !== undefined) onChoose(choice.id);
      }}
    >
      <Label>{label}</Label>
      <Button className="picker-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem className="option" id={choice.id}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
