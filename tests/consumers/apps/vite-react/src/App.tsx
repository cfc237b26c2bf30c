import { ChatHubProvider, ChatHubWidget, useChatHub } from '@chathub/react';
import { type MouseEvent, useState } from 'react';

function Status() {
  const { status } = useChatHub();
  return <output data-testid="status">{status}</output>;
}

function Panel() {
  return (
    <>
      <h1>Panel</h1>
      <ChatHubWidget
        className="panel"
        loading={<p>Opening the panel…</p>}
        fallback={({ error, retry }) => (
          <p>
            {error?.code}{' '}
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
      />
    </>
  );
}

export default function App() {
  const [path, setPath] = useState(location.pathname);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    setPath(location.pathname);
  };

  return (
    <ChatHubProvider
      options={{
        tokenEndpoint: '/api/chathub/token',
        scriptUrl: import.meta.env.VITE_CHATHUB_WIDGET_URL,
      }}
    >
      <nav>
        <a href="/" onClick={go}>
          Panel
        </a>{' '}
        <a href="/about" onClick={go}>
          About
        </a>
      </nav>
      <Status />
      {path === '/about' ? <h1>About</h1> : <Panel />}
    </ChatHubProvider>
  );
}
