// `npm run notices`: writes the licences of everything that the built site contains.
import { writeFileSync } from 'node:fs';
import { makeNotices } from './notices/make-notices.ts';

writeFileSync('THIRD-PARTY-NOTICES.md', makeNotices());
