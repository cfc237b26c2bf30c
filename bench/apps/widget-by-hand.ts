let runs = 0;
let token: Promise<string> | undefined;

async function requestOperatorToken(): Promise<string> {
  const response = await fetch(window.benchConfig.tokenEndpoint);
  return response.text();
}

/** As the documented recipe asks for it, but once: it holds for many hours. */
export function fetchOperatorToken(): Promise<string> {
  token ??= requestOperatorToken();
  return token;
}

/** Inserts the tag so that it runs again: a browser never runs one module address twice. */
export function insertWidget(operatorToken: string): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.id = 'operator-chat-panel-script';
  script.src = `${window.benchConfig.scriptUrl}#${runs++}`;
  script.setAttribute('token', operatorToken);
  document.body.append(script);
}

/** Removes the tag and what the widget rendered, which the documented recipe leaves. */
export function removeWidget(): void {
  document.getElementById('operator-chat-panel-script')?.remove();
  document.getElementById('operator-chat-panel')?.remove();
}
