// What every export says about itself: which dossier, what was asked of it, when, and where the view can be seen again.
import type { IsoDay } from '#core/dossier/types.ts';
import { dayToIso } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { CONDITION_NAMES, isConditionSet } from '#core/view/conditions.ts';
import type { KnownMode, View } from '#core/view/view.ts';
import { exportText } from '#messages/export-texts.ts';
import { conditionWords } from '../text/condition-words.ts';
import { addressOf } from '../view/view-link.ts';
import type { ExportScope } from './export-records.ts';
import { joinCell, makeTable } from './table.ts';
import type { Cell, Table } from './table.ts';

export interface ExportRequest {
  /** The dossier as the view sees it. */
  readonly open: OpenDossier;
  /** With the camera that is seen. */
  readonly view: View;
  readonly scope: ExportScope;
  /** Address of the page, with whatever it shows. */
  readonly page: string;
  /** Day of the export. */
  readonly today: Day;
}

export interface Particulars {
  readonly dossier: string;
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly licence: string;
  readonly credits: readonly string[];
  readonly scope: ExportScope;
  /** Id of the selected record, if that is what is exported. */
  readonly selected: string | null;
  /** null = everything that is known. */
  readonly knownOn: IsoDay | null;
  /** From when a claim counts as known; null without a date. */
  readonly knownBy: KnownMode | null;
  /** Ids of the reports, origins and actors that are left out. */
  readonly dropped: readonly string[];
  /** What was asked, in words; empty = nothing. */
  readonly conditions: readonly string[];
  readonly link: string;
  readonly exported: IsoDay;
}

/** The particulars of an export. Filters and window bear on what is shown, the known-on date and dropped sources on every scope. */
export function particularsOf({ open, view, scope, page, today }: ExportRequest): Particulars {
  const { dossier, manifest } = open;
  const names = CONDITION_NAMES.filter((name) => scope === 'shown' || name === 'known' || name === 'drop');
  return {
    dossier: manifest.id,
    title: dossier.title,
    version: dossier.version,
    hash: manifest.hash,
    licence: dossier.licence,
    credits: dossier.credits,
    scope,
    selected: scope === 'selected' ? view.selection : null,
    knownOn: view.known === null ? null : dayToIso(view.known),
    knownBy: view.known === null ? null : view.knownBy,
    dropped: view.drop,
    conditions: names.filter((name) => isConditionSet(view, name)).map((name) => conditionWords(open, name, view)),
    link: addressOf(page, view),
    exported: dayToIso(today),
  };
}

/** The particulars in a line, which stays with a row or an entry wherever it is copied to. */
export function sourceWords(particulars: Particulars): string {
  const { title, version, dossier, hash, licence, scope, conditions, exported, link } = particulars;
  const asked = conditions.length === 0 ? exportText('export.source.everything') : conditions.join('; ');
  return exportText('export.source.line', { title, dossier, version, hash, licence, scope, asked, exported, link });
}

/** The particulars as a table of names and values, for a workbook. */
export function particularsTable(particulars: Particulars): Table {
  const rows = Object.entries(particulars).map(([name, value]: [string, Cell | readonly string[]]) => ({
    name,
    value: typeof value === 'object' && value !== null ? joinCell(value) : value,
  }));
  return makeTable(
    [
      ['name', ({ name }) => name],
      ['value', ({ value }) => value],
    ],
    rows,
  );
}
