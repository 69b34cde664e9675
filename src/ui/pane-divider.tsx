import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { keyOf } from './key-of.ts';
import './pane-divider.css';

interface PaneDividerProps {
  readonly label: string;
  /** `vertical` = the line stands, and moves left and right. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Size of the pane that the divider sets, in pixels. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** +1 when the pane lies before the divider (left, above), -1 when it lies after it. */
  readonly side: 1 | -1;
  readonly collapsed: boolean;
  /** Name of the button that folds the pane away and back. */
  readonly toggleLabel: string;
  readonly onResize: (value: number) => void;
  readonly onToggle: () => void;
}

const STEP_PX = 16;
const LARGE_STEP_PX = 64;

function ToggleSign({ vertical, towards }: { readonly vertical: boolean; readonly towards: 1 | -1 }) {
  const sign = { size: 12, strokeWidth: 2, 'aria-hidden': true } as const;
  if (vertical) return towards === 1 ? <ChevronRight {...sign} /> : <ChevronLeft {...sign} />;
  return towards === 1 ? <ChevronDown {...sign} /> : <ChevronUp {...sign} />;
}

/** A window splitter: 1 px line with an 8 px grab area, moved by pointer, arrow keys, Home and End; its button, Enter or a double click folds the pane. */
export function PaneDivider(props: PaneDividerProps) {
  const { label, orientation, value, min, max, side, collapsed, toggleLabel, onResize, onToggle } = props;
  const vertical = orientation === 'vertical';
  const resize = (next: number): void => onResize(Math.round(Math.min(max, Math.max(min, next))));

  const handlePointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (collapsed) return;
    const target = event.currentTarget;
    const start = vertical ? event.clientX : event.clientY;
    target.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => {
      resize(value + ((vertical ? moved.clientX : moved.clientY) - start) * side);
    };
    const stop = (): void => {
      target.removeEventListener('pointermove', move);
      target.removeEventListener('lostpointercapture', stop);
    };
    target.addEventListener('pointermove', move);
    target.addEventListener('lostpointercapture', stop);
  };

  const handleKeyDown = (event: KeyboardEvent): void => {
    const step = (event.shiftKey ? LARGE_STEP_PX : STEP_PX) * side;
    const forward = vertical ? 'ArrowRight' : 'ArrowDown';
    const back = vertical ? 'ArrowLeft' : 'ArrowUp';
    const key = keyOf(event.nativeEvent);
    if (key === 'Enter') onToggle();
    else if (key === forward) resize(value + step);
    else if (key === back) resize(value - step);
    else if (key === 'Home') resize(min);
    else if (key === 'End') resize(max);
    else return;
    event.preventDefault();
  };

  return (
    <div className="pane-divider" data-orientation={orientation} data-side={side} data-collapsed={collapsed}>
      {/* a focusable separator is a widget: https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/ (2026-11-23) */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
      <div
        className="pane-divider-line"
        role="separator"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        aria-label={label}
        aria-orientation={orientation}
        aria-valuenow={collapsed ? min : value}
        aria-valuemin={min}
        aria-valuemax={max}
        onPointerDown={handlePointerDown}
        onDoubleClick={onToggle}
        onKeyDown={handleKeyDown}
      />
      <button
        type="button"
        className="pane-divider-toggle"
        aria-expanded={!collapsed}
        aria-label={toggleLabel}
        onClick={onToggle}
      >
        <ToggleSign vertical={vertical} towards={(side === 1) === collapsed ? 1 : -1} />
      </button>
    </div>
  );
}
