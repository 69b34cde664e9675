// Without a browser there is no database, so these copies last as long as the page; the journeys try the rest.
import { expect, it } from 'vitest';
import { lineHash, reportLines } from '#core/dossier/locator.ts';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import { readDossierFiles } from '../../../e2e/support/bundled-dossier.ts';
