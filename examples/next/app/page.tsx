import { ChatHubWidget } from '@chathub/react';
import { Unavailable } from './unavailable';

export default function Page() {
  return (
    <>
      <h1>Panel</h1>
      <ChatHubWidget loading={<p>Opening the panel…</p>} fallback={<Unavailable />} />
    </>
  );
}
