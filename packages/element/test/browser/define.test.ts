import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChatHubWidgetElement, defineChatHubElement } from '../../src/index.ts';

afterEach(() => document.body.replaceChildren());

describe('defineChatHubElement', () => {
  it('is what defines, not the import', () => {
    expect(customElements.get('chathub-widget')).toBeUndefined();
    defineChatHubElement();
    expect(document.createElement('chathub-widget')).toBeInstanceOf(ChatHubWidgetElement);
  });

  it('defines a name only once, whoever did it', () => {
    class Other extends HTMLElement {}
    customElements.define('operator-panel', Other);
    defineChatHubElement('operator-panel');
    defineChatHubElement('operator-panel');
    expect(customElements.get('operator-panel')).toBe(Other);
  });

  it('takes another name and another registry', () => {
    const registry = { get: vi.fn(), define: vi.fn() };
    defineChatHubElement('support-panel', registry as unknown as CustomElementRegistry);
    expect(registry.define).toHaveBeenCalledWith('support-panel', expect.any(Function));
    expect(customElements.get('support-panel')).toBeUndefined();
    defineChatHubElement('sales-panel');
    expect(document.createElement('sales-panel')).toBeInstanceOf(ChatHubWidgetElement);
  });

  it('can be extended', () => {
    class Mine extends ChatHubWidgetElement {}
    customElements.define('my-panel', Mine);
    expect(document.createElement('my-panel')).toHaveProperty('chathub', null);
  });
});
