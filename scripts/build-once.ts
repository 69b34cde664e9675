// The build as a check: the site that the journeys will see, made again only if something it is made from has changed.
import { buildSite } from './setup/build-site.ts';

process.exitCode = (await buildSite('if-changed')) ? 0 : 1;
