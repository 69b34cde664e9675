// How long a large table takes: made-up rows of UCDP, ACLED and of any table, each read by papaparse alone, imported, and rendered as a file with its
// hash, in one run. CPU in milliseconds of this process, heap after a collection (node --expose-gc).
//
//   node --expose-gc --import tsx scripts/bench-import.ts [rows] [ucdp|acled|table]
import Papa from 'papaparse';
import type { IsoDay } from '#core/dossier/types.ts';
import { UCDP_COLUMNS } from '../data/pipeline/import/formats/ucdp.ts';
import { importTable } from '../data/pipeline/import/import-table.ts';
import { digestBytes } from '../data/pipeline/digest.ts';
import { renderBy } from '../data/pipeline/render.ts';

const TODAY = '2036-01-01' as IsoDay;
const FILLING =
  'Boats of both sides met off the cape in the morning, and the fisheries office says that the weather was fair. ';

/** The same numbers in every run. */
let state = 1;
function below(most: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
  return state % most;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function day(): string {
  return `20${two(20 + below(12))}-${two(1 + below(12))}-${two(1 + below(28))}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const MADE: Readonly<Record<string, { readonly header: string; readonly row: (n: number) => string }>> = {
  ucdp: {
    header: UCDP_COLUMNS.join(','),
    row: (n) => {
      const date = day();
      const sources = 1 + below(2);
      const articles = Array.from(
        { length: sources },
        () => `"Isle Wire,${date},Boats meet, ${below(9999)} watch"`,
      ).join(';');
      const low = below(4);
      const high = low + below(4);
      const place = below(3000);
      return `${n},ISL-2031-1-5-${n},2031,1,Clear,${1 + below(3)},1,1,Isle: Government,1,1,Government of Isle - League ${below(30)},1,1,Government of Isle,2,2,League ${below(30)},${sources},${quoted(articles)},x,x,${quoted(FILLING)},Office ${below(3000)},${1 + below(6)},Cove ${place},near the cove,North Shore,Cove,${40 + place / 1000},${20 + place / 500},POINT,1,Isle,1,Europe,${1 + below(2)},1,${date} 00:00:00.000,${date} 00:00:00.000,0,0,0,${low},${low},${high},${low},1,`;
    },
  },
  acled: {
    header:
      'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
    row: (n) => {
      const place = below(3000);
      return `ISL${n},${day()},2031,${1 + below(3)},x,Battles,Armed clash,Forces of Isle,,1,League ${below(30)},,2,12,,36,North,Isle,North Shore,Cove,,Cove ${place},${40 + place / 1000},${20 + place / 500},${1 + below(3)},Isle Wire; Reef Post,National,${quoted(FILLING + FILLING)},${below(5)},,${2_000_000_000 + below(80) * 1_000_000}`;
    },
  },
  table: {
    header: 'id,date,title,description,type,place,lat,lon,deaths,source,link',
    row: (n) => {
      const place = below(3000);
      return `T${n},${day()},Boats meet off cove ${place},${quoted(FILLING + FILLING + FILLING)},Kind ${below(6)},Cove ${place},${40 + place / 1000},${20 + place / 500},${below(9)},Isle Wire,https://wire.example/${n}`;
    },
  },
};

async function cpuOf<T>(run: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { ms: Math.round((user + system) / 1000), result };
}

function heapMb(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1_000_000);
}

const [rows = '100000', only] = process.argv.slice(2);
for (const [kind, { header, row }] of Object.entries(MADE)) {
  if (only !== undefined && only !== kind) continue;
  const text = Buffer.from(
    [header, ...Array.from({ length: Number(rows) }, (_, n) => row(n + 1)), ''].join('\n'),
  ).toString();
  let parsed = 0;
  const alone = await cpuOf(() =>
    Papa.parse<string[]>(text, {
      chunkSize: 1_000_000,
      complete: () => undefined,
      chunk: ({ data }: Papa.ParseResult<string[]>) => (parsed += data.length),
    }),
  );
  const before = heapMb();
  const first = importTable({ name: `${kind}.csv`, text: text.slice(0, 20_000) }, { today: TODAY });
  const mapping = first.kind === 'ask' ? { mapping: first.guesses } : {};
  const { ms, result } = await cpuOf(() => importTable({ name: `${kind}.csv`, text }, { today: TODAY, ...mapping }));
  const heap = heapMb();
  if (result.kind !== 'built') throw new Error(`${kind}: ${result.kind}`);
  const rendered = await cpuOf(() => renderBy(digestBytes, result.dossier));
  console.log(
    `${kind}: ${(text.length / 1e6).toFixed(0)} MB, ${parsed} rows; papaparse ${alone.ms} ms, import ${ms} ms (${(ms / alone.ms).toFixed(1)} times); ${result.dossier.events.length} events; rendered in ${rendered.ms} ms; heap ${before} → ${heap} MB`,
  );
}
