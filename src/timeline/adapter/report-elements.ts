import type { Dossier } from '#core/dossier/types.ts';
import { createReportElement } from '../drawing/report-element.ts';
import { reportTicks } from '../drawing/report-ticks.ts';
import type { ReportTicks } from '../drawing/report-ticks.ts';
import { layoutReports, originMarks, reportMarks } from '../items/report-marks.ts';
import type { OriginMark, ReportBox, ReportMark } from '../items/report-marks.ts';
import { sameRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { PlacedElement } from './timeline-adapter.ts';

/** Which reports are marked how. */
export interface ReportHighlights {
  /** The report that is selected itself. */
  readonly chosenReport: string | null;
  /** Ids of the reports that speak about the selected events. */
  readonly linkedReports: ReadonlySet<string>;
  /** The known-on date; null = the latest. */
  readonly knownOn: number | null;
}

interface DrawnBox {
  readonly key: string;
  readonly box: ReportBox;
  readonly element: HTMLElement;
}

interface At<T> {
  readonly range: TimeRange;
  readonly widthPx: number;
  readonly value: T;
}

function isAt(kept: At<unknown> | null, range: TimeRange, widthPx: number): boolean {
  return kept !== null && kept.widthPx === widthPx && sameRange(kept.range, range);
}

/** The boxes of the reports lane: those of the whole dossier, made once, then only moved and highlighted. */
export class ReportElements {
  readonly #reports: readonly ReportMark[];
  readonly #origins: readonly OriginMark[];
  readonly #labelOf: (reportId: string) => string;
  readonly #elements = new Map<string, DrawnBox>();
  #drawn: At<readonly DrawnBox[]> | null = null;
  #ticks: At<ReportTicks> | null = null;

  constructor(dossier: Dossier, labelOf: (reportId: string) => string) {
    this.#reports = reportMarks(dossier);
    this.#origins = originMarks(dossier);
    this.#labelOf = labelOf;
  }

  boxOf(key: string): ReportBox | undefined {
    return this.#elements.get(key)?.box;
  }

  /** What is drawn behind the boxes; the range can have moved on since they were placed. */
  ticks(range: TimeRange, widthPx: number): ReportTicks {
    const kept = this.#ticks;
    if (kept !== null && isAt(kept, range, widthPx)) return kept.value;
    const boxes = [...this.#elements.values()].map(({ box }) => box);
    const value = reportTicks(boxes, this.#origins, range, widthPx);
    this.#ticks = { range, widthPx, value };
    return value;
  }

  #boxesAt(range: TimeRange, widthPx: number): readonly DrawnBox[] {
    const kept = this.#drawn;
    if (kept !== null && isAt(kept, range, widthPx)) return kept.value;
    const value = layoutReports(this.#reports, range, widthPx).flatMap((box): DrawnBox[] => {
      const [first] = box.reports;
      if (first === undefined) return [];
      const key = `reports:${box.reports.map(({ id }) => id).join(',')}`;
      const words = box.reports.length === 1 ? this.#labelOf(first.id) : String(box.reports.length);
      const element = this.#elements.get(key)?.element ?? createReportElement(words);
      element.dataset['key'] = key;
      element.style.setProperty('--tl-shift', `${Math.round(box.shiftPx)}px`);
      return [{ key, box, element }];
    });
    this.#drawn = { range, widthPx, value };
    this.#ticks = null;
    this.#elements.clear();
    for (const drawn of value) this.#elements.set(drawn.key, drawn);
    return value;
  }

  /** Puts the boxes into a lane. */
  update(
    range: TimeRange,
    widthPx: number,
    lane: number,
    { chosenReport, linkedReports, knownOn }: ReportHighlights,
  ): PlacedElement[] {
    return this.#boxesAt(range, widthPx).map(({ key, box, element }): PlacedElement => {
      const { classList } = element;
      classList.toggle('is-linked', linkedReports.size > 0 && box.reports.some(({ id }) => linkedReports.has(id)));
      classList.toggle('is-chosen', chosenReport !== null && box.reports.some(({ id }) => id === chosenReport));
      classList.toggle('is-later', knownOn !== null && box.reports.every(({ knownFrom }) => knownFrom > knownOn));
      return { key, lane, from: box.at, until: null, layer: 'top', element };
    });
  }
}
