import { buildSite } from '../setup/build-site.ts';

/** `npm run build`: the site in `dist/`, from the dossier as it is in `public/dossier`. */
export async function run(): Promise<number> {
  return (await buildSite('always')) ? 0 : 1;
}
