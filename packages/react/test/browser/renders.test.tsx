import { createPlatform, until } from '@chathub-tests/adapter-fixtures/client';
import { expect, it, vi } from 'vitest';
import {
  ChatHubProvider,
  ChatHubWidget,
  type UseChatHubResult,
  useChatHub,
} from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { render } from '../support/render.tsx';

failOnComplaints();

function Reader({ read }: { read: (chathub: UseChatHubResult) => unknown }) {
  read(useChatHub());
  return null;
}

it('renders again for what was read of the state, and for nothing else', async () => {
  const { tokenEndpoint, scriptUrl } = createPlatform();
  const status = vi.fn((chathub: UseChatHubResult) => chathub.status);
  const end = vi.fn((chathub: UseChatHubResult) => chathub.expiresAt);
  const nothing = vi.fn((chathub: UseChatHubResult) => chathub);
  render(
    <ChatHubProvider options={{ tokenEndpoint, scriptUrl, reload: 'never' }}>
      <Reader read={status} />
      <Reader read={end} />
      <Reader read={nothing} />
      <ChatHubWidget />
    </ChatHubProvider>,
  );
  await until(() => status.mock.lastCall?.[0].status === 'ready');
  const statuses = () => status.mock.results.map(({ value }) => value);
  expect(statuses()).toEqual(['idle', 'authorizing', 'loading', 'ready']);
  const first = end.mock.results.at(-1)?.value;

  const [chathub] = nothing.mock.lastCall as [UseChatHubResult];
  await chathub.refresh();
  await until(() => end.mock.results.at(-1)?.value !== first);
  expect(statuses()).toHaveLength(4);
  expect(nothing).toHaveBeenCalledTimes(1);
  // What nobody follows is that of now all the same.
  expect(chathub.expiresAt).toBe(end.mock.results.at(-1)?.value);
});

it('follows what is read for the first time in a later render', async () => {
  const { tokenEndpoint, scriptUrl } = createPlatform();
  let curious = false;
  const late = vi.fn((chathub: UseChatHubResult) => (curious ? chathub.status : null));
  const tree = () => (
    <ChatHubProvider options={{ tokenEndpoint, scriptUrl }}>
      <Reader read={late} />
      <ChatHubWidget />
    </ChatHubProvider>
  );
  const { rerender, wrapper, unmount } = render(tree());
  await until(() => wrapper().dataset.chathubStatus === 'ready');
  expect(late).toHaveBeenCalledTimes(1);
  curious = true;
  rerender(tree());
  await until(() => late.mock.results.at(-1)?.value === 'ready');
  unmount();
});
