import { X } from 'lucide-react';
import './controls.css';

interface ChipProps {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** A condition that can be taken away. */
export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <span className="ui-chip">
      {label}
      <button type="button" className="ui-chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </span>
  );
}
