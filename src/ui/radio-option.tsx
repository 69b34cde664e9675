import './radio-option.css';

interface RadioOptionProps {
  /** The same for all options of a choice. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One of several, with a line of what it means. */
export function RadioOption({ name, label, hint, checked, onChoose }: RadioOptionProps) {
  return (
    <label className="ui-option">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span dir="auto">{label}</span>
      <span className="ui-option-hint">{hint}</span>
    </label>
  );
}
