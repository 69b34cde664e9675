import { loadAreas } from '#map/basemap/load-areas.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { ExportScope } from '#model/exports/export-records.ts';
import type { ExportRequest } from '#model/exports/particulars.ts';
import { makeExport, namedExport } from '#model/exports/registry.ts';
import type { ExportFile, ExportFormatId } from '#model/exports/registry.ts';
import { presentDay } from '#model/view/present-day.ts';
import { leavesOut, seenDossier, SIGHT } from '#model/view/seen-dossier.ts';
import { linkedView } from '#model/view/view-link.ts';
import { partLoad } from '#late/part-load.ts';
import { beginWork } from '#late/pending-work.ts';

const XLSX = partLoad('xlsx', () => import('#model/exports/xlsx.ts').then((part) => part.toXlsx));

const TOOLS = {
  loadOutlines: () => loadAreas(new URL(import.meta.env.BASE_URL, document.baseURI).href),
  loadXlsx: () => {
    // what did not come is tried again
    XLSX.forget();
    return XLSX.ask();
  },
};

/** What would be exported of the present view. */
export function presentRequest(whole: OpenDossier, scope: ExportScope): ExportRequest {
  const view = linkedView();
  return { open: seenDossier(whole, view), view, scope, page: window.location.href, today: presentDay() };
}

/** The file of a format and a scope for the present view. */
export async function exportFile(whole: OpenDossier, format: ExportFormatId, scope: ExportScope): Promise<ExportFile> {
  const end = beginWork('export');
  try {
    if (leavesOut(linkedView())) await SIGHT.ask();
    return await makeExport(presentRequest(whole, scope), format, TOOLS);
  } finally {
    end();
  }
}

/** The same by names that a script gives; rejects with the names there are. */
export async function exportNamed(whole: OpenDossier, format: string, scope: string): Promise<Blob> {
  const named = namedExport(format, scope);
  if (whole.byBlock !== null)
    throw new RangeError(
      'This dossier is so large that its claims are read event by event: no file of many events is made of it.',
    );
  return (await exportFile(whole, named.format, named.scope)).blob;
}
