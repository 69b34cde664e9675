import type { ReactNode } from 'react';
import { FACET_KEYS } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import { Kept } from '#core/kept.ts';
import { MARK_STATUSES } from '#core/states/mark-status.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { spanWords } from '#model/text/date-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { markIcon } from '#ui/mark/mark-paths.ts';
import { t } from '#messages/t.ts';

/** What stands before a value, and its label where that is not its name. */
interface FacetSign {
  readonly sign: ReactNode;
  readonly label?: string;
}

type Signs = ReadonlyMap<string, FacetSign>;

const NO_SIGNS: Signs = new Map();

function typeSigns({ dossier }: OpenDossier): Signs {
  return new Map(
    dossier.eventTypes.map(({ id, colour, icon }) => [
      id,
      { sign: <Mark colour={colour} icon={markIcon(icon)} fill="corroborated" size={18} /> },
    ]),
  );
}

function statusSigns(): Signs {
  return new Map(
    MARK_STATUSES.map((status) => [
      status,
      { sign: <Mark colour="context" icon="deployment" fill={status} size={18} /> },
    ]),
  );
}

function reportSigns({ dossier }: OpenDossier): Signs {
  return new Map(
    dossier.reports.map(({ id, published, publishedBasis, publisher, credits }) => {
      const inferred = publishedBasis === 'inferred' ? 'yes' : 'no';
      const date = t('panel.filters.reportDate', { date: spanWords(published, 'short'), inferred });
      const [credited] = credits;
      const outlet = publisher ?? (credited === undefined ? null : t('panel.filters.credited', { outlet: credited }));
      const label = outlet === null ? date : t('panel.filters.reportOutlet', { date, outlet });
      return [id, { sign: reportLabel(dossier, id), label }];
    }),
  );
}

/** Facets whose values have signs. */
const MAKERS: Partial<Readonly<Record<FacetKey, (whole: OpenDossier) => Signs>>> = {
  type: typeSigns,
  status: statusSigns,
  report: reportSigns,
};

const signs = new Kept<OpenDossier, Signs>(() => FACET_KEYS.length);

/** The signs of a facet's values, the legend of marks and fills among them: the same elements each time, so that rows need not be drawn again. */
export function facetSigns(whole: OpenDossier, facet: FacetKey): Signs {
  return signs.get(whole, facet, () => MAKERS[facet]?.(whole) ?? NO_SIGNS);
}
