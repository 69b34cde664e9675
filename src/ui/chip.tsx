import { X } from 'lucide-react';
import { Icon } from './icon.tsx';
import './controls.css';

interface ChipProps {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** A condition that can be removed. */
export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <span className="ui-chip">
      {label}
      <button type="button" className="ui-chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <Icon of={X} size={14} />
      </button>
    </span>
  );
}
