import { ChatHubProvider, ChatHubWidget } from '@chathub/react';

export const App = () => (
  <ChatHubProvider options={{ tokenEndpoint: '/api/chathub/token' }}>
    <h1>Support desk</h1>
    <ChatHubWidget
      loading={<p>Connecting…</p>}
      fallback={({ retry }) => (
        <p role="alert">
          Chat is temporarily unavailable.{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    />
  </ChatHubProvider>
);
