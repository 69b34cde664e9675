import type { Dossier } from '#core/dossier/types.ts';
import { createReportElement } from '../drawing/report-element.ts';
import { layoutReports, reportMarks } from '../items/report-marks.ts';
import type { ReportBox, ReportMark } from '../items/report-marks.ts';
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

/** The boxes of the reports lane, by key: made once, then only moved and highlighted. */
export class ReportElements {
  readonly #reports: readonly ReportMark[];
  readonly #labelOf: (reportId: string) => string;
  readonly #elements = new Map<string, { readonly box: ReportBox; readonly element: HTMLElement }>();

  constructor(dossier: Dossier, labelOf: (reportId: string) => string) {
    this.#reports = reportMarks(dossier);
    this.#labelOf = labelOf;
  }

  boxes(): ReportBox[] {
    return [...this.#elements.values()].map(({ box }) => box);
  }

  boxOf(key: string): ReportBox | undefined {
    return this.#elements.get(key)?.box;
  }

  /** Puts the boxes into a lane. */
  update(
    range: TimeRange,
    widthPx: number,
    lane: number,
    { chosenReport, linkedReports, knownOn }: ReportHighlights,
  ): PlacedElement[] {
    const placed: PlacedElement[] = [];
    for (const box of layoutReports(this.#reports, range, widthPx)) {
      const [first] = box.reports;
      if (first === undefined) continue;
      const key = `reports:${box.reports.map(({ id }) => id).join(',')}`;
      const words = box.reports.length === 1 ? this.#labelOf(first.id) : String(box.reports.length);
      const element = this.#elements.get(key)?.element ?? createReportElement(words);
      element.dataset['key'] = key;
      element.style.setProperty('--tl-shift', `${Math.round(box.shiftPx)}px`);
      element.classList.toggle(
        'is-linked',
        box.reports.some(({ id }) => linkedReports.has(id)),
      );
      element.classList.toggle(
        'is-chosen',
        box.reports.some(({ id }) => id === chosenReport),
      );
      element.classList.toggle(
        'is-later',
        knownOn !== null && box.reports.every(({ knownFrom }) => knownFrom > knownOn),
      );
      this.#elements.set(key, { box, element });
      placed.push({ key, lane, from: box.at, until: null, layer: 'top', element });
    }
    const wanted = new Set(placed.map(({ key }) => key));
    for (const key of this.#elements.keys()) if (!wanted.has(key)) this.#elements.delete(key);
    return placed;
  }
}
