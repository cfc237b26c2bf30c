import { ChatHubProvider, ChatHubWidget, useChatHub } from '@chathub/react';

function Status() {
  const { status } = useChatHub();
  return <p>Chat: {status}</p>;
}

export const App = () => (
  <ChatHubProvider
    options={{
      tokenEndpoint: '../sandbox/_sandbox/endpoint/token',
      scriptUrl: '../sandbox/operator-chat-panel/widget-script.js',
    }}
  >
    <Status />
    <ChatHubWidget
      loading={<p>Opening the panel…</p>}
      fallback={({ error, retry }) => (
        <p>
          Chat is unavailable. {error?.hint}{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    />
  </ChatHubProvider>
);
