import { Input, Label, TextField } from 'react-aria-components';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isWide?: boolean;
}

/** One line of text to write in a form. */
export function Box({ label, value, onChange, isWide = false }: Props) {
  return (
    <TextField className={isWide ? 'field wide' : 'field'} value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input />
    </TextField>
  );
}
