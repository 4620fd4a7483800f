/** Look of every report: readable for a person with a printer that has no colour. Nothing is fetched. */
export const reportStyle = `
:root{--ink:#1f2328;--soft:#4d5359;--line:#c9cdd1;--pale:#f3f4f5;--blue:#12436D;--pink:#801650}
*{box-sizing:border-box}
html{font:15px/1.5 "Source Sans 3","Atkinson Hyperlegible Next","Segoe UI","Liberation Sans",Arial,system-ui,sans-serif;color:var(--ink);background:#fff}
body{max-width:50rem;margin:0 auto;padding:1.5rem 1.5rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.5rem;border-top:2px solid var(--blue)}
h3{font-size:1.08rem;margin:1.75rem 0 .5rem}
p,ul,ol{margin:.5rem 0;max-width:42rem}
li{margin:.2rem 0}
.subtitle{font-size:1.15rem;color:var(--soft);margin:0 0 1rem}
.facts{list-style:none;margin:1rem 0 0;padding:.75rem 0;border:solid var(--line);border-width:1px 0;color:var(--soft);max-width:none}
.facts li{margin:.1rem 0;line-height:1.35}
nav{font-size:.93rem;line-height:1.3;margin:.5rem 0}
nav ol{columns:3 11rem;column-gap:1.5rem;padding-left:1.6rem;max-width:none}
nav li{margin:.1rem 0}
nav ol.letters{list-style:upper-alpha}
nav p{margin:.4rem 0 0}
nav a{color:var(--blue)}
.findings{list-style:none;padding:0;margin:1rem 0;max-width:none}
.findings li{display:grid;grid-template-columns:1fr 8.5rem;gap:0 1rem;padding:.6rem 0;border-bottom:1px solid var(--line);margin:0}
.findings .says{max-width:38rem}
.findings .why{grid-column:1;color:var(--soft);font-size:.93rem;display:block}
.sure{grid-column:2;grid-row:1/span 2;white-space:nowrap;font-size:.93rem;font-weight:600}
.sure::before{display:inline-block;width:1.2em;margin-right:.2em;text-align:center}
.sure.sound::before{content:"●";color:var(--blue)}
.sure.care::before{content:"◐";color:var(--blue)}
.sure.cannot_say::before{content:"○";color:var(--pink)}
strong{font-weight:650;display:inline-block}
.meanings{font-size:.93rem;color:var(--soft)}
.table{margin:1.5rem 0;overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.93rem;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
.basis{display:block;font-weight:400;color:var(--soft);font-size:.87rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line)}
.breaks{overflow-wrap:anywhere}
.tight{white-space:nowrap}
.room{min-width:4.5rem}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:1.5px solid var(--ink);vertical-align:bottom;font-weight:600}
tbody th{font-weight:400;min-width:7rem}
th.numbers,td.numbers{text-align:right;text-wrap-style:balance}
.numbers+.words{padding-left:1.25rem}
.number{user-select:all}
.copy{font:inherit;font-size:.87rem;margin-left:.5rem;padding:.1rem .5rem;border:1px solid var(--soft);border-radius:3px;background:#fff;color:var(--ink);cursor:pointer;min-width:4.5rem}
.copy:hover{background:var(--pale)}
.copy:focus-visible{outline:3px solid var(--blue);outline-offset:1px}
.note{font-size:.87rem;color:var(--soft);margin:.35rem 0 0}
figure{margin:1.5rem 0}
figcaption{font-weight:600;margin-bottom:.5rem}
figcaption .says{display:block;font-weight:400;text-wrap-style:balance}
svg{display:block;width:100%;height:auto}
figure .table{margin-top:.75rem}
.halves{columns:2 20rem;column-gap:1.75rem}
.halves>*{break-inside:avoid}
.halves>:first-child{margin-top:0}
.halves>:only-child{column-span:all}
.pairs{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 1.75rem;align-items:start}
.pairs>:only-child{grid-column:1/-1}
.callout{margin:1.25rem 0;padding:.75rem 1rem;border-left:5px solid var(--line);background:var(--pale)}
.callout.answer{border-color:var(--blue)}
.callout.limit{border-color:var(--pink)}
.callout p{margin:.25rem 0}
.callout .title{font-weight:600}
.own{margin:1.25rem 0;padding:.75rem 1rem;border:1.5px dashed var(--soft)}
.own .title{font-size:.87rem;color:var(--soft);margin:0 0 .25rem}
.own p{white-space:pre-line}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);color:var(--soft);font-size:.87rem}
@page{size:A4;margin:15mm 15mm 16mm}
@media print{
html{font-size:9.5pt;line-height:1.35}
body{max-width:none;padding:0}
h2{margin-top:1.5rem}
footer{margin-top:.75rem;padding-top:.3rem}
.note{break-before:avoid}
h3{margin-top:1.1rem}
h2,h3,figcaption{break-after:avoid}
p,ul,ol,.findings .says{max-width:none}
section::before,h3::before,.long::before{content:"";display:block;height:9rem;margin-bottom:-9rem;break-inside:avoid}
table{font-size:.9rem}
th,td{padding:.15rem .35rem}
tbody th{min-width:6rem}
ul,ol{margin:.4rem 0}
li{margin:.1rem 0}
.findings li{padding:.22rem 0}
.findings{margin:.5rem 0}
.facts{padding:.35rem 0;margin-top:.5rem;font-size:.93rem;line-height:1.25}
.subtitle{margin-bottom:.5rem}
.table,figure{margin:.85rem 0}
section .dense{columns:2;column-gap:1.75rem;line-height:1.25}
.dense table,.dense tbody,.dense tr,.dense caption{display:block}
.dense thead{display:none}
.dense tr{font-size:.9em;padding:.15rem 0}
.dense th,.dense td{display:inline;padding:0;border:0;white-space:normal}
.dense tbody th{font-weight:600}
.dense th::after{content:": "}
.dense td+td::before{content:" · "}
.dense .numbers+.words{padding-left:0}
.halves table,.pairs table{font-size:.86rem}
.halves{columns:2}
.appendix{font-size:.93em;line-height:1.28}
.appendix table{font-size:.86rem}
.appendix ul:has(li:nth-child(6)){columns:2;column-gap:1.75rem;break-inside:avoid}
.pairs{grid-template-columns:1fr 1fr}
.pairs tbody th{min-width:8.5rem}
.pairs figure{margin:.5rem 0}
.findings li{grid-template-columns:1fr 6rem}
.findings+p{font-size:.9rem;line-height:1.25;color:var(--soft)}
nav p,nav ol{margin:.3rem 0 0}
tr,.picture,.short,.callout,.findings li,.own,.pairs>figure,.pairs>.table{break-inside:avoid}
tbody tr:first-child{break-after:avoid}
tbody tr:last-child{break-before:avoid}
thead{display:table-header-group}
.table{overflow:visible}
.copy{display:none}
a{color:inherit;text-decoration:none}
.callout{background:none;border:1px solid var(--line);border-left-width:5px}
.feedback section+section{break-before:page}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
