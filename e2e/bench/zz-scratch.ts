import { writeFileSync } from 'node:fs';
import { BenchPage } from '/work/main/e2e/bench/measure/bench-page.ts';
import { kurskSubject as S } from '/work/main/e2e/bench/measure/kursk-subject.ts';
import { measureAction, idle } from '/work/main/e2e/bench/measure/measure-actions.ts';
import { joinSite } from '/work/main/e2e/bench/sites/prepare-sites.ts';
import { startStaticServer } from '/work/main/scripts/serve/static-server.ts';
const [dossier, site, out, profiled] = process.argv.slice(2);
joinSite('/tmp/bench/served', site!, dossier!);
const { close } = await startStaticServer({ folder: '/tmp/bench/served', port: 4316 });
const bench = await BenchPage.launch(S.textSelector);
const page = bench.page;
const cdp = await page.context().newCDPSession(page);
const ctx = { bench, subject: S, limitMs: 120000 };
await page.goto('http://127.0.0.1:4316/', { waitUntil: 'commit' });
await bench.cpuAtMark('ready'); await idle(ctx);
console.log('ready', await bench.cpuAtMark('ready'));
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 300 });
async function rep(name: string, a: () => any, b: () => any) {
  const ra: number[] = [], rb: number[] = [];
  if (profiled) await cdp.send('Profiler.start');
  for (let i = 0; i < 8; i++) { ra.push(Math.round(await measureAction(ctx, a()))); rb.push(Math.round(await measureAction(ctx, b()))); }
  if (profiled) { const { profile } = await cdp.send('Profiler.stop'); writeFileSync(`${out}-${name}.cpuprofile`, JSON.stringify(profile)); }
  console.log(name, ra.join(' '), '| back', rb.join(' '));
}
const ref = async () => { const b = await bench.cpuMs(); await page.evaluate('(()=>{let h=0;for(let i=0;i<40000000;i++)h=Math.imul(h^i,16777619);return h})()'); return Math.round(await bench.cpuMs()-b); };
console.log('ref', await ref());
await rep('filter', () => S.filter(page), () => S.unfilter(page));
console.log('ref', await ref());
const w = S.changeWindow(page) as any;
await rep('window', () => w, () => ({ ...w, key: 'PageDown' }));
console.log('ref', await ref());
await rep('select', () => S.select(page), () => S.unselect(page));
console.log('ref', await ref());
await bench.close(); close();
