// `npm run link-keys`: writes the table of URL keys into docs/links.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { LINKS_FILE, withKeyTable } from './link-keys/key-table.ts';

writeFileSync(LINKS_FILE, withKeyTable(readFileSync(LINKS_FILE, 'utf8')));
