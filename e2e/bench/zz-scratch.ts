// usage: tsx profile.ts <dossier folder> <steps...>
import { writeFileSync } from 'node:fs';
import { BenchPage } from '/work/main/e2e/bench/measure/bench-page.ts';
import { kurskSubject as S } from '/work/main/e2e/bench/measure/kursk-subject.ts';
import { measureAction, measureDrag, idle } from '/work/main/e2e/bench/measure/measure-actions.ts';
import { joinSite } from '/work/main/e2e/bench/sites/prepare-sites.ts';
import { startStaticServer } from '/work/main/scripts/serve/static-server.ts';
const [dossier, site, out] = process.argv.slice(2);
joinSite('/tmp/bench/served', site, dossier);
const { close } = await startStaticServer({ folder: '/tmp/bench/served', port: 4316 });
const bench = await BenchPage.launch(S.textSelector);
const page = bench.page;
const cdp = await page.context().newCDPSession(page);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
const ctx = { bench, subject: S, limitMs: 120000 };
async function metrics(){ await cdp.send('Performance.enable',{timeDomain:'threadTicks'}); const m=(await cdp.send('Performance.getMetrics')).metrics; const o:any={}; for(const x of m) if(/Duration/.test(x.name)) o[x.name]=Math.round(x.value*1000); return o; }
async function prof(name: string, f: () => Promise<unknown>) {
  await cdp.send('Profiler.start');
  const m0 = await metrics();
  const r = await f();
  const m1 = await metrics();
  const { profile } = await cdp.send('Profiler.stop');
  const d:any={}; for(const k in m1) d[k]=m1[k]-(m0[k]??0);
  console.log(name, r, JSON.stringify(d));
  writeFileSync(`${out}-${name}.cpuprofile`, JSON.stringify(profile));
}
await prof('load', async () => { await page.goto('http://127.0.0.1:4316/', { waitUntil: 'commit' }); const r = [await bench.cpuAtMark('text'), await bench.cpuAtMark('ready')]; await idle(ctx); return r; });
console.log('nodes', await bench.nodes(), 'heap', await bench.heapMb());
console.log('nodes by section', await page.evaluate(`[...document.querySelectorAll('section,[class^=app-],ul')].map(e=>[e.className||e.tagName, e.getElementsByTagName('*').length]).filter(x=>x[1]>150).map(String).join(' ; ')`));
await page.screenshot({ path: `${out}.png` });
await prof('select', () => measureAction(ctx, S.select(page)));
await page.screenshot({ path: `${out}-select.png` });
await prof('unselect', () => measureAction(ctx, S.unselect(page)));
await prof('filter', () => measureAction(ctx, S.filter(page)));
await page.screenshot({ path: `${out}-filter.png` });
await prof('unfilter', () => measureAction(ctx, S.unfilter(page)));
await prof('window', () => measureAction(ctx, S.changeWindow(page)));
for (let i=0;i<4;i++) console.log('zoom', await measureAction(ctx, S.zoomIn(page)));
await page.screenshot({ path: `${out}-zoom.png` });
await prof('drag', () => measureDrag(ctx));
await bench.close(); close();
