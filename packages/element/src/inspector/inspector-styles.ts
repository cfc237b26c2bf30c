/** Adopted by the shadow root, so that no policy of the page is in the way. */
export const inspectorStyles = `
:host{display:block;color-scheme:light dark;--bg:#fff;--fg:#1c2430;--muted:#55606e;--line:#d4dae2;--soft:#f3f5f8;--accent:#0b57d0;--passed:#12703a;--failed:#b3261e;--unknown:#755b00;container-type:inline-size}
@media(prefers-color-scheme:dark){:host{--bg:#14181e;--fg:#e6eaf0;--muted:#a6b0bd;--line:#37404c;--soft:#1d232b;--accent:#8ab4ff;--passed:#6fd79a;--failed:#ff9a92;--unknown:#e3c766}}
:host([hidden]),[hidden]{display:none!important}
*{box-sizing:border-box}
.root{background:var(--bg);color:var(--fg);border:1px solid var(--line);border-radius:10px;font:14px/1.45 system-ui,sans-serif;overflow-wrap:anywhere;text-align:start}
.root>summary{display:flex;gap:.6rem;align-items:center;padding:.6rem .9rem;cursor:pointer;border-radius:10px;list-style:none}
.root>summary::-webkit-details-marker{display:none}
.root>summary::before{content:"";width:.45em;height:.45em;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg);flex:none}
.root[open]>summary::before{transform:rotate(45deg)}
h2,h3{margin:0;font-size:1rem;font-weight:650}
h3{font-size:.8rem;color:var(--muted);margin-bottom:.5rem}
.badge{border:1px solid;border-radius:99px;padding:0 .6em;font-size:.8rem;font-weight:600;color:var(--muted);white-space:nowrap}
.badge.ready{color:var(--passed)}.badge.unavailable{color:var(--failed)}.badge.authorizing,.badge.loading{color:var(--accent)}
.body{display:grid;grid-template-columns:minmax(0,1fr)}
section,.copy{padding:.9rem;border-top:1px solid var(--line);min-width:0}
.copy{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}
@container(min-width:44rem){.body{grid-template-columns:minmax(0,2fr) minmax(0,3fr);grid-template-rows:auto auto 1fr}.checks{grid-column:2;grid-row:1/4;border-inline-start:1px solid var(--line)}.timeline{grid-row:3}.faults,.copy{grid-column:1/-1}}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.2rem .9rem;margin:0 0 .6rem}
dt,.note,time{color:var(--muted)}dd,p,ul,ol{margin:0}ul,ol{padding:0;list-style:none}
time{font-variant-numeric:tabular-nums}
.bar{height:8px;border-radius:4px;background:var(--line);overflow:hidden;margin-bottom:.35rem}
.bar div{height:100%;background:var(--passed)}.bar .low{background:var(--unknown)}
button{font:inherit;color:var(--fg);background:var(--soft);border:1px solid var(--line);border-radius:7px;padding:.3rem .7rem;min-height:32px;cursor:pointer}
button:hover{border-color:var(--accent)}
button[aria-disabled=true]{color:var(--muted);cursor:progress}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
a{color:var(--accent)}
.buttons{display:flex;flex-wrap:wrap;gap:.4rem;margin-bottom:.5rem}
.checks>.note{margin:.5rem 0}
.checks li,.errors li{padding:.5rem 0;border-top:1px solid var(--line)}
.checks li{display:grid;grid-template-columns:5rem minmax(0,1fr);column-gap:.6rem}
.checks li>:not(.result){grid-column:2}
.checks strong{font-weight:600}.checks p{color:var(--muted)}.checks .hint,.errors p{color:var(--fg)}
.result{grid-row:1/5;font-size:.8rem;font-weight:650;line-height:1.6}
.passed .result{color:var(--passed)}.failed .result{color:var(--failed)}.unknown .result{color:var(--unknown)}
.checks summary{cursor:pointer;padding:.5rem 0;border-top:1px solid var(--line);color:var(--muted)}
@container(max-width:26rem){.checks li{grid-template-columns:minmax(0,1fr)}.checks li>:not(.result){grid-column:1}.result{grid-row:auto}}
.scroll{max-height:22rem;overflow:auto;border-radius:4px}
table{border-collapse:collapse;width:100%;font-size:.9em}
th,td{text-align:start;vertical-align:top;padding:.2rem .7rem .2rem 0}
th{color:var(--muted);font-weight:500;position:sticky;top:0;background:var(--bg)}
td:nth-child(-n+2){white-space:nowrap;width:1%}
tr.error td:nth-child(2),tr.window-error td:nth-child(2),tr.violation td:nth-child(2){color:var(--failed)}
textarea{width:100%;font:12px/1.4 ui-monospace,monospace;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:7px;padding:.5rem}
.live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(forced-colors:active){.bar{border:1px solid}.bar div{background:Highlight}}
`;
