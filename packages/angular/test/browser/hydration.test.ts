import { provideClientHydration, withIncrementalHydration } from '@angular/platform-browser';
import { provideChatHub } from '@chathub/angular';
import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { expect, inject, it } from 'vitest';
import { failOnComplaints, open } from '../support/open.ts';
import { ServerPage } from '../support/server-page.ts';

failOnComplaints();

it('hydrates a part that is hydrated later, when the panel is already live', async () => {
  const html = inject('serverPage');
  expect(html.match(/data-chathub-status="\w+"/g)).toEqual([
    'data-chathub-status="idle"',
    'data-chathub-status="idle"',
  ]);
  expect(html).toContain('<output>idle</output>');
  const { tokenEndpoint, scriptUrl, counts } = createPlatform();
  // Where a server puts it.
  const marker = document.body.insertBefore(
    document.createComment('nghm'),
    document.body.firstChild,
  );
  const page = await open(
    ServerPage,
    [
      provideChatHub({ tokenEndpoint, scriptUrl }),
      provideClientHydration(withIncrementalHydration()),
    ],
    html,
  );
  marker.remove();
  await until(() => page.wrapper().dataset.chathubStatus === 'ready');
  const [section, output, late] = ['section', 'output', '[chathubWidget]'].map((selector) =>
    page.host.querySelector<HTMLElement>(selector),
  );
  expect(output?.textContent).toBe('idle');
  expect(late?.textContent).toContain('Late');
  page.application.components[0]?.instance.late.set(true);
  await until(() => output?.textContent === 'ready' && late?.dataset.chathubStatus === 'ready');
  expect(page.host.querySelector('section')).toBe(section);
  expect(page.host.querySelector('output')).toBe(output);
  expect(page.host.querySelector('[chathubWidget]')).toBe(late);
  expect(late?.textContent?.trim()).toBe('');
  expect(panels()).toHaveLength(1);
  expect(await counts()).toMatchObject({ token: 1, widget: 1 });
});
