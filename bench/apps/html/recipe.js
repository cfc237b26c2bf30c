import { exposeBench } from '../host.ts';
import { renderHost } from './host.ts';

// ChatHub's page "Widget Integration", "Dynamic Injection"; the request is that of its Vue example.
async function getOperatorToken() {
  const response = await fetch(window.benchConfig.tokenEndpoint);
  return response.text();
}

function loadChatHubWidget(operatorToken) {
  // Check if widget already loaded
  const existing = document.getElementById('operator-chat-panel-script');
  if (existing) {
    existing.remove();
  }

  // Create script element
  const script = document.createElement('script');
  script.type = 'module';
  script.id = 'operator-chat-panel-script';
  script.src = window.benchConfig.scriptUrl;
  script.setAttribute('token', operatorToken);

  // Append to body
  document.body.appendChild(script);
}

async function show() {
  const token = await getOperatorToken();
  loadChatHubWidget(token);
}

show();
renderHost();
exposeBench({
  show: () => void show(),
  hide() {
    document.getElementById('operator-chat-panel-script')?.remove();
  },
});
