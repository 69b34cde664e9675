import { useId } from 'react';
import { LINE_OPACITY, LINE_PX } from '../layers/line-weights.ts';
import type { LineWeight } from '../layers/movement-lines.ts';

const SIZE = { width: 26, height: 16, viewBox: '0 0 26 16', 'aria-hidden': true } as const;

export function PointSymbol() {
  return (
    <svg {...SIZE}>
      <circle cx="13" cy="8" r="5.5" fill="var(--mark-paper)" stroke="var(--text-2)" strokeWidth="2" />
    </svg>
  );
}

export function RingSymbol() {
  return (
    <svg {...SIZE}>
      <circle
        cx="13"
        cy="8"
        r="5.5"
        fill="var(--mark-paper)"
        stroke="var(--text-2)"
        strokeWidth="3"
        strokeDasharray="9.5 2"
      />
    </svg>
  );
}

export function AreaSymbol() {
  const id = useId();
  return (
    <svg {...SIZE}>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 0H5" stroke="var(--text-2)" strokeWidth="1" />
      </pattern>
      <rect
        x="1"
        y="1"
        width="24"
        height="14"
        rx="4"
        fill={`url(#${id})`}
        stroke="var(--text-2)"
        strokeDasharray="3 2"
        strokeWidth="1.2"
      />
    </svg>
  );
}

export function PlateSymbol() {
  return (
    <svg {...SIZE}>
      <rect
        x="1"
        y="1"
        width="24"
        height="14"
        rx="2"
        fill="var(--surface)"
        stroke="var(--text-2)"
        strokeDasharray="2.5 2"
      />
    </svg>
  );
}

interface LineSymbolProps {
  readonly isDotted: boolean;
  readonly weight?: LineWeight;
}

export function LineSymbol({ isDotted, weight = 'firm' }: LineSymbolProps) {
  return (
    <svg {...SIZE}>
      <path
        d="M2 8H24"
        stroke="var(--text)"
        strokeWidth={LINE_PX[weight]}
        strokeOpacity={LINE_OPACITY[weight]}
        strokeLinecap="round"
        strokeDasharray={isDotted ? '0.01 4.6' : undefined}
      />
    </svg>
  );
}

export function ViaSymbol() {
  return (
    <svg {...SIZE}>
      <circle cx="13" cy="8" r="4" fill="var(--mark-paper)" stroke="var(--text)" strokeWidth="2.25" />
    </svg>
  );
}
