import { createPlatform, until } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, describe, expect, it } from 'vitest';
import { ChatHubWidgetElement, czech, defineChatHubElement, english } from '../../src/index.ts';
import { failOnRemains } from '../support/fail-on-remains.ts';
import { recordEvents } from '../support/record-events.ts';
import { show } from '../support/show.ts';

defineChatHubElement();
failOnRemains();
afterEach(() => {
  ChatHubWidgetElement.language = undefined;
});

const widget = (more: string, content = '') => {
  const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=9&status=403' });
  return show(
    `<chathub-widget token-endpoint="${tokenEndpoint}" script-url="${scriptUrl}" ${more}>${content}</chathub-widget>`,
  );
};

/** What is shown of the contact: the message and the links. */
function shown(element: HTMLElement): string[] {
  const shadow = element.shadowRoot?.querySelector('chathub-notice')?.shadowRoot;
  const region = shadow?.querySelector('[role=status]');
  const links = [...(shadow?.querySelectorAll('a') ?? [])];
  return [region, ...links]
    .filter((one) => one?.checkVisibility())
    .map((one) => `${one?.textContent}`);
}

const UNAVAILABLE = 'Chat is unavailable right now.';

describe('the attributes of a contact', () => {
  it('are shown in the language of the class', async () => {
    ChatHubWidgetElement.language = english;
    const element = widget('contact-phone="112" contact-mail="help@example.com"');
    await until(() => shown(element)[0] === UNAVAILABLE);
    expect(shown(element)).toEqual([UNAVAILABLE, 'help@example.com', '112']);
    element.setAttribute('contact-mail', 'other@example.com');
    element.removeAttribute('contact-phone');
    await Promise.resolve();
    expect(shown(element)).toEqual([UNAVAILABLE, 'other@example.com']);
    element.setAttribute('contact-mail', '');
    await Promise.resolve();
    expect(element.shadowRoot?.querySelector('chathub-notice')).toBeNull();
  });

  it('are refused where nobody said in which language', async () => {
    const element = widget('contact-mail="help@example.com"');
    const events = recordEvents(element);
    await until(() => element.dataset.chathubStatus === 'unavailable');
    const error = events.find(({ type }) => type === 'chathub-error')?.detail;
    expect(error).toMatchObject({
      code: 'bad-options',
      hint: expect.stringContaining('ChatHubWidgetElement.language'),
    });
    expect(shown(element)).toEqual([]);
  });

  it('give way to the property, and that to the one of the options', async () => {
    ChatHubWidgetElement.language = english;
    const element = widget('contact-mail="help@example.com"');
    element.options = { contact: czech({ mail: 'options@example.com' }) };
    await until(() => shown(element)[1] === 'options@example.com');
    element.contact = czech({ mail: 'property@example.com' });
    await Promise.resolve();
    expect(shown(element).slice(1)).toEqual(['property@example.com']);
    element.contact = undefined;
    element.options = undefined;
    await Promise.resolve();
    expect(shown(element)).toEqual([UNAVAILABLE, 'help@example.com']);
  });

  it('are no link where that is not safe', async () => {
    ChatHubWidgetElement.language = english;
    const element = widget('contact-link="javascript:alert(1)"');
    const events = recordEvents(element);
    await until(() => element.dataset.chathubStatus === 'unavailable');
    const error = events.find(({ type }) => type === 'chathub-error')?.detail;
    expect(error).toMatchObject({ code: 'bad-options', message: 'bad-options: contact.link' });
    expect(element.shadowRoot?.querySelector('a')).toBeNull();
  });
});

describe('a contact', () => {
  it('is shown for options that are wrong as well', async () => {
    const element = show('<chathub-widget></chathub-widget>');
    element.contact = english({ mail: 'help@example.com' });
    await until(() => shown(element)[0] === UNAVAILABLE);
    expect(shown(element)).toEqual([UNAVAILABLE, 'help@example.com']);
  });

  it('is behind the content of a slot, whenever that comes', async () => {
    const element = widget('', '<p slot="loading">Opening…</p>');
    element.contact = english();
    // Before any answer of the endpoint can be there.
    await Promise.resolve();
    expect(element.shadowRoot?.querySelector('chathub-notice')).not.toBeNull();
    expect(shown(element)).toEqual([]);
    await until(() => shown(element)[0] === UNAVAILABLE);
    element.insertAdjacentHTML('beforeend', '<p slot="fallback">No panel</p>');
    expect(shown(element)).toEqual([]);
    element.querySelector('[slot=fallback]')?.remove();
    expect(shown(element)).toEqual([UNAVAILABLE]);
  });

  it('that no language has made is refused', async () => {
    const element = widget('contact="help@example.com"');
    const events = recordEvents(element);
    await until(() => element.dataset.chathubStatus === 'unavailable');
    expect(events.find(({ type }) => type === 'chathub-error')?.detail).toMatchObject({
      code: 'bad-options',
      hint: expect.stringContaining('english('),
    });
  });
});
