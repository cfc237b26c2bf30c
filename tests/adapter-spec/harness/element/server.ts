import '@chathub/element/define';
import { optionNames } from '@chathub/core/adapter';
import type { RenderOnServer } from '../../src/harness.ts';

const attributeFor = (name: string) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What a template of a server would write: the tag with its options and slots. */
export const render: RenderOnServer = async ({ provider, statuses = [], widgets }) => {
  const outputs = statuses.map(() => '<output>idle</output>');
  const elements = widgets.map(({ id, options, loading, fallback }) => {
    const all = { ...provider, ...options };
    const attributes = optionNames
      .filter((name) => all[name] !== undefined)
      .map((name) => ` ${attributeFor(name)}="${String(all[name]).replaceAll('&', '&amp;')}"`);
    return [
      `<chathub-widget${id ? ` id="${id}"` : ''} data-chathub-status="idle"${attributes.join('')}>`,
      loading ? `<p slot="loading">${loading}</p>` : '',
      fallback ? '<button slot="fallback" data-chathub-retry></button>' : '',
      '</chathub-widget>',
    ].join('');
  });
  return [...outputs, ...elements].join('');
};
