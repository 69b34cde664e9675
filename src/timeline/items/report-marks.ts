import type { Dossier, Report } from '#core/dossier/types.ts';
import { reportKnownFrom } from '#core/evidence/known-on.ts';
import { isoToDay } from '#core/time/day.ts';
import { spreadBoxes } from './spread-boxes.ts';
import type { TimeRange } from './time-range.ts';

/** A report in time, days with `until` not included. */
export interface ReportMark {
  readonly id: string;
  readonly at: number;
  readonly from: number;
  readonly until: number;
  /** Day from which what it says is known. */
  readonly knownFrom: number;
  /** Whether the day of publication is not exact. */
  readonly inexact: boolean;
}

export interface OriginMark {
  readonly id: string;
  readonly at: number;
}

/** A box of the reports lane: one report, or several that stand too near to be told apart. */
export interface ReportBox {
  readonly reports: readonly ReportMark[];
  readonly at: number;
  /** How far the box is moved from its day, in pixels. */
  readonly shiftPx: number;
}

const REPORT_BOX_PX = 28;
const FARTHEST_SHIFT_PX = 72;

function reportMark(report: Report): ReportMark {
  const from = isoToDay(report.notBefore);
  const until = isoToDay(report.notAfter) + 1;
  const first = report.published.startMin === null ? from : isoToDay(report.published.startMin);
  const last = report.published.endMax === null ? until : isoToDay(report.published.endMax) + 1;
  return {
    id: report.id,
    at: (first + last) / 2,
    from,
    until,
    knownFrom: reportKnownFrom(report),
    inexact: until - from > 1,
  };
}

/** The reports in order of publication. */
export function reportMarks(dossier: Dossier): ReportMark[] {
  return dossier.reports.map(reportMark).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The origins that were issued on known days: the middle of what is known. */
export function originMarks(dossier: Dossier): OriginMark[] {
  const marks: OriginMark[] = [];
  for (const { id, issued } of dossier.origins) {
    const first = issued?.startMin ?? issued?.endMax ?? null;
    const last = issued?.endMax ?? issued?.startMin ?? null;
    if (first !== null && last !== null) marks.push({ id, at: (isoToDay(first) + isoToDay(last) + 1) / 2 });
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** Moves boxes whose day is in view, but which would be cut by its edges, inwards, and their neighbours with them. */
function keepInView(boxes: readonly number[], wanted: readonly number[], leftPx: number, widthPx: number): number[] {
  const moved = [...boxes];
  const isIn = (place: number): boolean => (wanted[place] ?? 0) >= leftPx && (wanted[place] ?? 0) <= leftPx + widthPx;
  let last = leftPx + widthPx - REPORT_BOX_PX / 2;
  for (let place = moved.length - 1; place >= 0; place -= 1) {
    if (!isIn(place)) continue;
    moved[place] = Math.min(moved[place] ?? 0, last);
    last = (moved[place] ?? 0) - REPORT_BOX_PX;
  }
  let first = leftPx + REPORT_BOX_PX / 2;
  for (const place of moved.keys()) {
    if (!isIn(place)) continue;
    moved[place] = Math.max(moved[place] ?? 0, first);
    first = (moved[place] ?? 0) + REPORT_BOX_PX;
  }
  return moved;
}

/** Boxes for the reports: near ones are moved apart, and put into one box where they would stand too far from their day. */
export function layoutReports(reports: readonly ReportMark[], range: TimeRange, widthPx: number): ReportBox[] {
  const pxPerDay = widthPx / (range.end - range.start);
  const wanted = reports.map((report) => report.at * pxPerDay);
  const spread = keepInView(spreadBoxes(wanted, REPORT_BOX_PX), wanted, range.start * pxPerDay, widthPx);
  const boxes: ReportBox[] = [];
  let crowd: ReportMark[] = [];
  const close = (): void => {
    const first = crowd[0];
    const last = crowd.at(-1);
    if (first !== undefined && last !== undefined)
      boxes.push({ reports: crowd, at: (first.at + last.at) / 2, shiftPx: 0 });
    crowd = [];
  };
  reports.forEach((report, place) => {
    const shiftPx = (spread[place] ?? 0) - (wanted[place] ?? 0);
    const previous = crowd.at(-1);
    if (previous !== undefined && (report.at - previous.at) * pxPerDay > REPORT_BOX_PX) close();
    if (Math.abs(shiftPx) > FARTHEST_SHIFT_PX || crowd.length > 0) crowd.push(report);
    else boxes.push({ reports: [report], at: report.at, shiftPx });
  });
  close();
  return boxes;
}
