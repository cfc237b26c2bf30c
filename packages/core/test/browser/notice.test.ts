import { afterEach, describe, expect, test } from 'vitest';
import { type ChatHubNoticeSource, type ChatHubSlots, czech, english } from '../../src/notice.ts';
import { fakeSource } from '../support/fake-source.ts';

const contact = {
  mail: 'a-very-long-address-of-the-support-team@subdomain.example.com',
  phone: '+44 20 7946 0000',
  link: '/contact',
};

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

function open(source: ChatHubNoticeSource, notice = english(contact), slots?: () => ChatHubSlots) {
  const wrapper = document.body.appendChild(document.createElement('section'));
  const view = notice.show(source, wrapper, slots);
  const [host] = wrapper.children as unknown as [HTMLElement];
  const shadow = host.shadowRoot as ShadowRoot;
  const part = (name: string) => shadow.querySelector(`[part~=${name}]`) as HTMLElement;
  return { wrapper, view, host, shadow, part, box: part('notice') };
}

function addStyles(text: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}

/** Lets an animation be where it is so many milliseconds after its start. */
function at(element: Element, name: string, ms: number) {
  const animation = element
    .getAnimations()
    .find((one) => (one as CSSAnimation).animationName === name);
  if (!animation) throw new Error(`no animation ${name}`);
  animation.pause();
  animation.currentTime = ms;
}

const height = (element: Element) => element.getBoundingClientRect().height;

describe('a notice', () => {
  test('says by its error why there is no panel', () => {
    const source = fakeSource('unavailable');
    const { part } = open(source);
    const { texts } = english();
    const said = (code: Parameters<typeof source.set>[1]) => {
      source.set('unavailable', code);
      return [part('message').textContent, part('retry').textContent];
    };
    expect(said('token-server')).toEqual([texts.unavailable, texts.retry]);
    expect(said('offline')).toEqual([texts.offline, texts.retry]);
    expect(said('token-unauthorized')).toEqual([texts.signedOut, texts.retry]);
    expect(said('superseded')).toEqual([texts.superseded, texts.useHere]);
    expect(said(undefined)).toEqual([texts.unavailable, texts.retry]);
  });

  test('follows the panel until it is removed', () => {
    const source = fakeSource('idle');
    const { wrapper, view, part, box } = open(source);
    expect(part('message').textContent).toBe(english().texts.loading);
    source.set('ready');
    expect(part('message').textContent).toBe('');
    expect(height(box)).toBe(0);
    expect(height(wrapper)).toBe(0);
    expect(source.followers).toBe(1);
    view.remove();
    expect(source.followers).toBe(0);
    expect(wrapper.childElementCount).toBe(0);
  });

  test('tries again only while there is something to try', () => {
    const source = fakeSource('unavailable');
    const { part } = open(source);
    part('retry').click();
    expect(source.retries).toBe(1);
    source.set('authorizing');
    part('retry').click();
    expect(source.retries).toBe(1);
  });

  test('keeps links and button from the first failure until the panel is there', () => {
    const source = fakeSource('loading');
    const { part } = open(source);
    expect(part('details').checkVisibility()).toBe(false);
    source.set('unavailable', 'token-server');
    expect(part('details').checkVisibility()).toBe(true);
    source.set('loading');
    expect(part('details').checkVisibility()).toBe(true);
    source.set('ready');
    expect(part('details').checkVisibility()).toBe(false);
    source.set('loading');
    expect(part('details').checkVisibility()).toBe(false);
  });

  test('gives way to what the app shows, and takes the focus that was in it along', () => {
    const source = fakeSource('unavailable');
    const slots: ChatHubSlots = {};
    const { part, shadow, box, view } = open(source, english(contact), () => slots);
    part('retry').focus();
    slots.loading = true;
    source.set('loading');
    expect(part('message').textContent).toBe('');
    expect(part('details').checkVisibility()).toBe(false);
    expect(shadow.activeElement).toBe(box);
    expect(getComputedStyle(box).outlineStyle).toBe('none');
    slots.loading = false;
    view.update(czech());
    expect(part('message').textContent).toBe(czech().texts.loading);
    expect(part('contact').checkVisibility()).toBe(false);
  });
});

describe('its look', () => {
  test('leaves the page in peace when the panel comes at once', () => {
    const { wrapper, box } = open(fakeSource('loading'));
    for (const ms of [0, 299]) {
      at(box, 'late', ms);
      expect(getComputedStyle(box).visibility).toBe('hidden');
      expect(height(wrapper)).toBe(0);
    }
    at(box, 'late', 300);
    expect(getComputedStyle(box).visibility).toBe('visible');
    expect(height(wrapper)).toBeGreaterThan(20);
  });

  test('does not blink while it tries again', () => {
    const source = fakeSource('unavailable');
    const { box } = open(source);
    source.set('loading');
    expect(box.getAnimations().map((one) => (one as CSSAnimation).animationName)).toEqual([]);
  });

  test('is under no style of the app but what it inherits', () => {
    addStyles(`
      * { margin: 20px; padding: 20px; border: 3px solid red; background: red }
      div, p, ul, li, a, button { display: none; color: red; font: 40px serif }
      section { color: rgb(1, 2, 3); font: 18px monospace }
    `);
    const { part } = open(fakeSource('unavailable'));
    for (const name of ['message', 'intro', 'mail', 'retry']) {
      const { color, fontSize, backgroundColor } = getComputedStyle(part(name));
      expect([name, color, fontSize]).toEqual([name, 'rgb(1, 2, 3)', '18px']);
      expect(backgroundColor).toBe('rgba(0, 0, 0, 0)');
      expect(part(name).checkVisibility()).toBe(true);
    }
  });

  test('is changed by custom properties and parts', () => {
    addStyles(`
      section {
        --chathub-notice-background: rgb(1, 1, 1);
        --chathub-notice-color: rgb(2, 2, 2);
        --chathub-notice-border-color: rgb(3, 3, 3);
        --chathub-notice-radius: 7px;
        --chathub-notice-padding: 9px;
        --chathub-notice-link-color: rgb(4, 4, 4);
        --chathub-notice-button-background: rgb(5, 5, 5);
        --chathub-notice-button-color: rgb(6, 6, 6);
      }
      chathub-notice::part(mail) { letter-spacing: 3px }
    `);
    const { part, box } = open(fakeSource('unavailable'));
    expect(getComputedStyle(box)).toMatchObject({
      backgroundColor: 'rgb(1, 1, 1)',
      color: 'rgb(2, 2, 2)',
      borderTopColor: 'rgb(3, 3, 3)',
      borderTopLeftRadius: '7px',
      paddingTop: '9px',
    });
    expect(getComputedStyle(part('mail'))).toMatchObject({
      color: 'rgb(4, 4, 4)',
      letterSpacing: '3px',
    });
    expect(getComputedStyle(part('retry'))).toMatchObject({
      backgroundColor: 'rgb(5, 5, 5)',
      color: 'rgb(6, 6, 6)',
      borderTopLeftRadius: '7px',
    });
  });

  test.each(['ltr', 'rtl'] as const)('fits 320 pixels, and a page that reads %s', (dir) => {
    const { wrapper, box, part } = open(fakeSource('unavailable'));
    wrapper.dir = dir;
    wrapper.style.width = '280px';
    expect(box.scrollWidth).toBeLessThanOrEqual(280);
    expect(box.getBoundingClientRect().width).toBeLessThanOrEqual(280);
    // The text is English, and its own direction goes with it.
    expect(getComputedStyle(box).direction).toBe('ltr');
    expect(getComputedStyle(part('phone')).direction).toBe('ltr');
    const target = part('retry').getBoundingClientRect();
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24);
  });
});
