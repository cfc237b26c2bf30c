let runs = 0;

/** As the documented recipe asks for it. */
export async function fetchOperatorToken(): Promise<string> {
  const response = await fetch(window.benchConfig.tokenEndpoint);
  return response.text();
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
