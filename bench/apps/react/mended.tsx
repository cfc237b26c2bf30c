import { useEffect, useState } from 'react';
import { countRender } from '../host.ts';
import { fetchOperatorToken, insertWidget, removeWidget } from '../widget-by-hand.ts';
import { mount } from './mount.ts';
import { useShown } from './use-shown.ts';

function ChatHubWidget({ operatorToken }: { operatorToken: string }) {
  useEffect(() => {
    if (!operatorToken) return;
    insertWidget(operatorToken);
    return removeWidget;
  }, [operatorToken]);

  return null;
}

function App() {
  const [token, setToken] = useState('');
  const shown = useShown();

  useEffect(() => {
    fetchOperatorToken().then(setToken);
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
