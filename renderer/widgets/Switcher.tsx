import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';

interface Props {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  children: ReactNode;
}

/** Something that is on or off, with its words beside it. */
export function Switcher({ isOn, onSwitch, children }: Props) {
  return (
    <SwitchField isSelected={isOn} onChange={onSwitch}>
      <SwitchButton className="switch">
        <span className="track" />
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
