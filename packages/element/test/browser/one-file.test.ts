import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, describe, expect, it } from 'vitest';

const policy = [
  "default-src 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'",
  "connect-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types chathub',
].join('; ');

/** A page of plain HTML under a strict policy, in a frame of this one. */
async function openPage(body: string) {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ csp: policy, body });
  frame.src = `/fixtures/page?${query}`;
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  return { page, violations };
}

afterEach(() => document.body.replaceChildren());

describe.each([
  ['', 'Chat is unavailable right now.', 'Contact page'],
  ['.cs', 'Chat je momentálně nedostupný.', 'Stránka s kontakty'],
  ['.ko', '지금은 채팅을 이용할 수 없습니다.', '문의 페이지'],
  ['.uk', 'Чат зараз недоступний.', 'Сторінка контактів'],
])('chathub-widget%s.min.js', (language, text, link) => {
  it('shows a contact that HTML gives, in its language, under a strict policy', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=9' });
    const { page, violations } = await openPage(
      `<chathub-widget token-endpoint="${tokenEndpoint}" script-url="${scriptUrl}"
         contact-mail="help@example.com" contact-phone="112" contact-link="/help"></chathub-widget>
       <script type="module" nonce="abc" src="/fixtures/chathub-widget${language}.min.js"></script>`,
    );
    const element = page.querySelector('chathub-widget') as HTMLElement;
    await until(() => element.dataset.chathubStatus === 'unavailable');
    const notice = element.shadowRoot?.querySelector('chathub-notice')?.shadowRoot;
    await until(() => notice?.querySelector('[role=status]')?.textContent === text);
    expect(
      [...(notice?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent),
    ).toEqual(['help@example.com', '112', link]);
    const box = notice?.querySelector('[part~=notice]') as HTMLElement;
    expect(page.defaultView?.getComputedStyle(box).display).toBe('grid');
    expect(violations).toEqual([]);
  });
});

describe('chathub-widget.min.js', () => {
  for (const isolation of ['document', 'frame']) {
    it(`works alone under a strict Content-Security-Policy, in ${isolation} isolation`, async () => {
      const { tokenEndpoint, scriptUrl } = createPlatform();
      const { page, violations } = await openPage(
        `<chathub-widget token-endpoint="${tokenEndpoint}" script-url="${scriptUrl}" isolation="${isolation}">
           <p slot="loading">Opening…</p>
         </chathub-widget>
         <script type="module" nonce="abc" src="/fixtures/chathub-widget.min.js"></script>`,
      );
      const element = page.querySelector('chathub-widget') as HTMLElement;
      await until(() => element.dataset.chathubStatus === 'ready');
      expect(page.defaultView?.getComputedStyle(element).display).toBe('block');
      const frame = element.shadowRoot?.querySelector('iframe');
      expect(panels(frame?.contentDocument ?? page)).toHaveLength(1);
      expect(violations).toEqual([]);
    });
  }

  it('exports what the package exports, and one language', async () => {
    const url = '/fixtures/chathub-widget.min.js';
    const file = await import(/* @vite-ignore */ url);
    const { czech, korean, ukrainian, ...index } = await import('../../src/index.ts');
    expect(Object.keys(file).sort()).toEqual(Object.keys(index).sort());
    expect(customElements.get('chathub-widget')?.prototype).toBeInstanceOf(
      file.ChatHubWidgetElement,
    );
    // Two copies on one page: the name stays with the first.
    index.defineChatHubElement();
    expect(document.createElement('chathub-widget')).toBeInstanceOf(file.ChatHubWidgetElement);
  });
});
