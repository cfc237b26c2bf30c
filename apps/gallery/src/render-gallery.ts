import { type Demo, escapeHtml } from '@chathub-demo/kit';
import { renderDocument } from './render-document.ts';

/** Renders the gallery's own page, with the markers of a built page still in it. */
export function renderGallery(
  demos: readonly Demo[],
  { stylesheet, real, docs }: { stylesheet: string; real: boolean; docs: boolean },
): string {
  const first = demos[0];
  return renderDocument({
    title: 'ChatHub Kit: the operator panel in your app',
    stylesheet,
    main: `<section class="hero hero--split">
    <div>
    <p class="eyebrow">ChatHub Kit</p>
    <h1 class="title">The operator panel, live in your app</h1>
    <p class="lead">A token that never lapses, a panel that boots, reloads and leaves cleanly, and a
      status your interface can show. Every page below runs a real panel ${
        real ? 'on your ChatHub account' : 'on an offline ChatHub, on this machine'
      }.</p>
    ${
      first
        ? `<p class="button-row"><a class="button button--primary" href="/${first.slug}/">Open the ${escapeHtml(first.name)} demo</a>${
            docs ? ' <a class="button" href="/docs/">Read the documentation</a>' : ''
          }</p>`
        : ''
    }
    </div>
    ${renderPreview()}
  </section>
  <section class="section" aria-labelledby="demos">
    <h2 id="demos">Pick your environment</h2>
    <p>Opening a demo signs you in as its operator. The panel comes up at the lower right.</p>
    <ul class="demo-cards">
      ${demos.map(renderCard).join('\n      ')}
    </ul>
  </section>
  <section class="section" aria-labelledby="try">
    <h2 id="try">What to try</h2>
    <ol class="steps">
      ${steps(real).map(renderStep).join('\n      ')}
    </ol>
  </section>`,
  });
}

function renderCard(demo: Demo): string {
  return `<li class="card demo-card">
        <h3><a href="/${demo.slug}/">${escapeHtml(demo.name)}</a></h3>
        <code>${escapeHtml(demo.packageName)}</code>
        <p>${escapeHtml(demo.summary)}</p>
        <ul>${demo.highlights.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>
      </li>`;
}

function renderStep([title, text]: readonly [string, string]): string {
  return `<li><h3>${title}</h3><p>${text}</p></li>`;
}

function steps(real: boolean): readonly (readonly [string, string])[] {
  return [
    ['Answer a customer', 'Open a conversation in the panel and write back.'],
    [
      'Watch a renewal',
      'Tokens are short-lived here on purpose. Start typing and see one being replaced without losing a word.',
    ],
    real
      ? ['Leave the page', 'Go to the page without a panel, and come back.']
      : ['Break something', 'Expire the token, sign out, or let the script answer 503.'],
    ['See it recover', 'Follow the timeline: every error says what to do next.'],
  ];
}

/** What a demo page looks like, as decoration: nothing in it is live. */
function renderPreview(): string {
  return `<div class="preview card" aria-hidden="true">
      <p class="live-head"><span class="pill" data-tone="good">Ready</span><span class="muted">The panel is live.</span></p>
      <p class="live-token"><span>Token life left</span><span class="countdown">1:24</span><span class="preview-life"></span></p>
      <ol class="timeline">
        <li data-tone="good"><time>09:41:30</time><div><strong>Token renewed</strong><p>Valid for 2:00.</p></div></li>
        <li data-tone="good"><time>09:40:02</time><div><strong>Recovered</strong><p>The trouble is over.</p></div></li>
        <li data-tone="warning"><time>09:39:58</time><div><strong>token-server</strong><p>Your server failed; trying again.</p></div></li>
      </ol>
    </div>`;
}
