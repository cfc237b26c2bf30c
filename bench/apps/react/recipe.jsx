import { useEffect, useState } from 'react';
import { countRender } from '../host.ts';
import { mount } from './mount.ts';
import { useShown } from './use-shown.ts';

// ChatHub's page "Widget Integration", "React"; the request is that of its Vue example.
async function fetchOperatorToken() {
  const response = await fetch(window.benchConfig.tokenEndpoint);
  return response.text();
}

function ChatHubWidget({ operatorToken }) {
  useEffect(() => {
    if (!operatorToken) return;

    // Load widget
    const script = document.createElement('script');
    script.type = 'module';
    script.id = 'operator-chat-panel-script';
    script.src = window.benchConfig.scriptUrl;
    script.setAttribute('token', operatorToken);

    document.body.appendChild(script);

    // Cleanup on unmount
    return () => {
      const existing = document.getElementById('operator-chat-panel-script');
      if (existing) {
        existing.remove();
      }
    };
  }, [operatorToken]);

  return null;
}

function App() {
  const [token, setToken] = useState('');
  const shown = useShown();

  useEffect(() => {
    async function init() {
      const operatorToken = await fetchOperatorToken();
      setToken(operatorToken);
    }
    init();
  }, []);

  return (
    <>
      <h1>Operators</h1>
      <p>Rendered {countRender()} times</p>
      {shown && <ChatHubWidget operatorToken={token} />}
    </>
  );
}

mount(<App />);
