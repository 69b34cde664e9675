// `npm run evidence-check`: writes what the rules make of the bundled dossier, for people who check its coding against the reports.
import { writeFileSync } from 'node:fs';
import { CHECK_FILE, makeCheck } from './evidence-check/make-check.ts';
import { readDossier } from './evidence-check/read-dossier.ts';

writeFileSync(CHECK_FILE, makeCheck(readDossier('public/dossier')));
