import { analyse } from '../src/judgement/analysis.ts';
for (const t of process.argv.slice(2)) { const a = analyse(t); console.log(t, JSON.stringify(a.figures.map(({start,end,token,...f}:any)=>f)), JSON.stringify(a.dates.map(({start,end,...d}:any)=>d)).slice(0,300)); }
