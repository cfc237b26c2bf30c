/**
 * Colours and font are those of the app, in light and dark: nothing is set that it does not set by a
 * custom property. A panel that boots within 0.3 s is not announced, and moves nothing on the page. What is
 * said first waits until the live region is known.
 */
export const noticeStyles = `
:host{display:contents}
[hidden]{display:none!important}
p,ul{margin:0;padding:0}
[part=notice]{position:absolute}
[part]:focus:not(a,button){outline:0}
[part~=loading],[part~=fallback],[part=details]{display:grid;gap:.75em;justify-items:start}
[part~=loading],[part~=fallback]{padding:var(--chathub-notice-padding,1em);border:1px solid var(--chathub-notice-border-color,color-mix(in srgb,currentColor 35%,#0000));border-radius:var(--chathub-notice-radius,.5em);background:var(--chathub-notice-background,none);color:var(--chathub-notice-color,inherit);line-height:1.5;overflow-wrap:anywhere}
[part~=fallback] [part=message]{font-weight:bold}
ul{display:flex;flex-wrap:wrap;gap:.25em 1.5em;list-style:none}
a{color:var(--chathub-notice-link-color,inherit)}
button{padding:.375em 1em;border:1px solid;border-radius:var(--chathub-notice-radius,.5em);background:var(--chathub-notice-button-background,none);color:var(--chathub-notice-button-color,inherit);font:inherit;cursor:pointer}
[aria-disabled=true]{opacity:.6;cursor:default}
[part~=loading] [part=message]::before{content:"";display:inline-block;width:.75em;height:.75em;margin-inline-end:.6em;border:2px solid;border-right-color:#0000;border-radius:50%;animation:turn 1s linear infinite}
[part="notice loading"]{animation:late .3s step-end}
[part=message]{animation:said .1s step-end}
@keyframes late{from{visibility:hidden;height:0;padding-block:0;border-width:0;overflow:hidden}}
@keyframes said{from{visibility:hidden}}
@keyframes turn{to{rotate:1turn}}
@media(prefers-reduced-motion){[part]::before{animation:none!important}}`;
