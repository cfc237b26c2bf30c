import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { Activity } from 'react';
import { expect, it } from 'vitest';
import { ChatHubProvider, ChatHubWidget } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { render } from '../support/render.tsx';

failOnComplaints();

it('takes the panel away while an Activity hides it, and keeps the token', async () => {
  const { tokenEndpoint, scriptUrl, counts } = createPlatform();
  const page = (mode: 'visible' | 'hidden') => (
    <ChatHubProvider options={{ tokenEndpoint, scriptUrl }}>
      <Activity mode={mode}>
        <ChatHubWidget />
      </Activity>
    </ChatHubProvider>
  );
  const { wrapper, rerender } = render(page('visible'));
  await until(() => wrapper().dataset.chathubStatus === 'ready');
  rerender(page('hidden'));
  await until(() => panels().length === 0);
  rerender(page('visible'));
  await until(() => panels().length === 1 && wrapper().dataset.chathubStatus === 'ready');
  expect((await counts()).token).toBe(1);
});
