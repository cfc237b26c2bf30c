/** The whole look. A constructable style sheet holds under a strict Content-Security-Policy. */
export const panelStyles: string = `
:host {
  all: initial;
  --surface: #ffffff; --raised: #f4f6f5; --hover: #ebefed; --line: #dde3e0;
  --text: #16211d; --muted: #56635d; --accent: #0b6656; --accent-deep: #084c40; --on-accent: #ffffff;
  --bubble: #eef2f0; --head: #0b3d35; --on-head: #ffffff; --head-muted: #bfd8d1;
  --good: #5fe0b4; --wait: #ffcf70; --bad: #ff9d8f;
  --notice: #fdf0ec; --notice-text: #8a2312; --notice-line: #f3cfc5; --focus: #0a63c9;
  --shadow: 0 1px 2px rgb(10 30 25 / .08), 0 12px 40px rgb(10 30 25 / .22);
  color-scheme: light;
  position: fixed; right: calc(16px + var(--offset, 0px)); bottom: 16px; z-index: 2147482000; display: block;
  font: 400 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  color: var(--text); text-align: start;
}
@media (prefers-color-scheme: dark) {
  :host {
    --surface: #121817; --raised: #1a2220; --hover: #222c29; --line: #2e3936;
    --text: #e9efec; --muted: #a3b3ad; --accent: #0f7a67; --accent-deep: #12917a; --on-accent: #ffffff;
    --bubble: #232d2a; --head: #0c2c27; --on-head: #f3faf7; --head-muted: #a9c6be;
    --notice: #38201b; --notice-text: #ffc4b8; --notice-line: #5a3129; --focus: #7db8ff;
    --shadow: 0 0 0 1px #2e3936, 0 16px 48px rgb(0 0 0 / .6);
    color-scheme: dark;
  }
}
:host([data-fill]) { inset: 0; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, h3, p, ul { margin: 0; padding: 0; font: inherit; }
ul { list-style: none; }
button, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }

.panel {
  container: panel / inline-size;
  display: flex; flex-direction: column; overflow: hidden;
  width: 392px; max-width: calc(100vw - 32px); height: min(620px, calc(100dvh - 32px));
  background: var(--surface); border-radius: 16px; box-shadow: var(--shadow);
  animation: rise .22s cubic-bezier(.2, .8, .3, 1);
}
.panel[data-expanded] { width: 820px; }
:host([data-fill]) .panel { width: 100%; max-width: none; height: 100%; border-radius: 0; box-shadow: none; animation: none; }
@keyframes rise { from { opacity: 0; transform: translateY(12px); } }

.header { display: flex; align-items: center; gap: 12px; padding: 14px 12px 14px 16px; background: var(--head); color: var(--on-head); }
.header :focus-visible { outline-color: #ffffff; outline-offset: 0; }
.face { display: contents; }
.avatar {
  display: grid; place-items: center; flex: none; width: 38px; height: 38px; border-radius: 50%;
  font-size: 13px; font-weight: 650; letter-spacing: .02em; color: #ffffff; background: #35615a;
}
.avatar[data-hue="0"] { background: #2c5f8a; } .avatar[data-hue="1"] { background: #7a4a86; }
.avatar[data-hue="2"] { background: #8a4b2f; } .avatar[data-hue="3"] { background: #3f6b35; }
.avatar[data-hue="4"] { background: #9a3f57; } .avatar[data-hue="5"] { background: #4b5594; }
.header .avatar { background: rgb(255 255 255 / .14); box-shadow: inset 0 0 0 1px rgb(255 255 255 / .22); }
.who { flex: 1; min-width: 0; }
.operator { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 15px; font-weight: 650; line-height: 1.3; }
.where { display: flex; align-items: center; gap: 8px; font-size: 12.5px; color: var(--head-muted); }
.organization:not(:empty)::after { content: "·"; margin-inline-start: 8px; }
.status { display: inline-flex; align-items: center; gap: 6px; white-space: nowrap; }
.status::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--wait); }
[data-status="online"] .status::before { background: var(--good); }
[data-status="ended"] .status::before { background: var(--bad); }
.ghost { display: grid; place-items: center; width: 36px; height: 36px; flex: none; padding: 0; border: 0; border-radius: 10px; background: none; }
.header .ghost:hover { background: rgb(255 255 255 / .14); }

.notice { display: flex; gap: 10px; padding: 12px 16px; background: var(--notice); color: var(--notice-text); border-bottom: 1px solid var(--notice-line); font-size: 13.5px; }

.body { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr); }
.list, .thread { min-height: 0; min-width: 0; }
.list { display: flex; flex-direction: column; overflow-y: auto; padding-bottom: 8px; }
.list-title { position: sticky; top: 0; z-index: 1; padding: 14px 16px 8px; font-size: 12px; font-weight: 650; letter-spacing: .04em; color: var(--muted); background: var(--surface); }
.quiet { color: var(--muted); font-size: 13.5px; }
.list > .quiet { margin: auto; padding: 24px 32px 72px; max-width: 300px; text-align: center; }
.row { display: flex; gap: 12px; align-items: center; width: calc(100% - 16px); margin: 2px 8px; padding: 10px; border: 0; border-radius: 12px; background: none; text-align: start; }
.row:hover { background: var(--hover); }
.row[aria-current] { background: var(--hover); }
.row:focus-visible { outline-offset: -2px; }
.row-text { flex: 1; min-width: 0; }
.row-top, .row-bottom { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.row-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
.row time { flex: none; font-size: 12px; color: var(--muted); }
.preview { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 13.5px; color: var(--muted); }
.row[data-unread] .preview { color: var(--text); font-weight: 550; }
.badge { flex: none; min-width: 20px; padding: 0 6px; border-radius: 10px; background: var(--accent); color: var(--on-accent); font-size: 12px; font-weight: 650; line-height: 20px; text-align: center; }

.thread { display: grid; background: var(--surface); }
.empty { place-self: center; display: grid; justify-items: center; gap: 4px; padding: 32px; text-align: center; }
.empty .icon { width: 40px; height: 40px; margin-bottom: 8px; stroke-width: 1.2; color: var(--muted); }
.empty-title { font-size: 15px; font-weight: 600; }
.open { display: flex; flex-direction: column; min-height: 0; }
.thread-head { display: flex; align-items: center; gap: 10px; padding: 8px 16px 8px 8px; min-height: 56px; border-bottom: 1px solid var(--line); }
.thread-head .avatar { width: 34px; height: 34px; font-size: 12px; }
.thread-title { min-width: 0; }
.thread-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 650; line-height: 1.3; }
.typing { font-size: 12.5px; line-height: 1.3; color: var(--muted); }
.typing:empty { display: none; }
.thread-head .ghost:hover { background: var(--hover); }
.log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; display: flex; flex-direction: column; gap: 10px; padding: 16px; }
.log > :first-child { margin-top: auto; }
.log:focus-visible { outline-offset: -3px; }
.message { display: grid; gap: 3px; max-width: 82%; justify-items: start; align-self: flex-start; }
.message[data-author="operator"] { align-self: flex-end; justify-items: end; }
.bubble { padding: 9px 13px; border-radius: 16px 16px 16px 5px; background: var(--bubble); overflow-wrap: anywhere; white-space: pre-wrap; }
[data-author="operator"] .bubble { border-radius: 16px 16px 5px 16px; background: var(--accent); color: var(--on-accent); }
[data-state="sending"] .bubble { opacity: .72; }
.meta { padding: 0 4px; font-size: 11.5px; color: var(--muted); }
[data-state="failed"] .meta { color: var(--notice-text); }
.link { padding: 0; border: 0; background: none; text-decoration: underline; font-weight: 600; }

.composer { display: flex; align-items: flex-end; gap: 8px; margin: 0 12px 12px; padding: 5px; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); }
.composer:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
@media (prefers-color-scheme: dark) { .composer:focus-within { border-color: #35b89e; box-shadow: 0 0 0 1px #35b89e; } }
.composer textarea { flex: 1; min-width: 0; max-height: 132px; padding: 8px 9px; border: 0; outline: 0; resize: none; background: none; line-height: 20px; }
.composer textarea::placeholder { color: var(--muted); opacity: 1; }
.composer textarea:disabled { color: var(--muted); cursor: not-allowed; }
.send { display: grid; place-items: center; width: 36px; height: 36px; flex: none; padding: 0; border: 0; border-radius: 10px; background: var(--accent); color: var(--on-accent); }
.send:hover:enabled { background: var(--accent-deep); }
.send:disabled { background: var(--hover); color: var(--muted); cursor: not-allowed; }

.launcher { position: relative; display: grid; place-items: center; width: 56px; height: 56px; padding: 0; border: 0; border-radius: 18px; background: var(--head); color: var(--on-head); box-shadow: var(--shadow); }
.launcher .icon { width: 26px; height: 26px; }
.launcher:hover { background: var(--accent); }
.launcher .badge { position: absolute; top: -6px; right: -6px; background: #c02d18; color: #ffffff; box-shadow: 0 0 0 2px var(--surface); }

@container panel (width < 600px) {
  [data-view="list"] > .body > .thread { display: none; }
  [data-view="thread"] > .body > .list { display: none; }
}
@container panel (width >= 600px) {
  .body { grid-template-columns: minmax(220px, 33%) minmax(0, 1fr); }
  .list { border-inline-end: 1px solid var(--line); }
  .thread-head { padding-inline-start: 16px; }
  .back { display: none; }
}
@media (max-width: 900px) { .wide-only { display: none; } }
@media (max-width: 480px) {
  :host(:not([data-fill])) { right: 0; bottom: 0; }
  :host(:not([data-fill])) .panel { width: 100vw; max-width: none; height: min(620px, 88dvh); border-radius: 16px 16px 0 0; }
  .launcher { margin: 0 16px 16px 0; translate: calc(-1 * var(--offset, 0px)) 0; }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .panel, .launcher, .bubble { border: 1px solid CanvasText; } }
`;
