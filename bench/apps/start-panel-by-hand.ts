async function start() {
  const { tokenEndpoint, scriptUrl } = window.benchConfig;
  const answer = fetch(tokenEndpoint);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = scriptUrl;
  document.head.append(link);

  const { token } = (await (await answer).json()) as { token: string };
  const script = document.createElement('script');
  script.type = 'module';
  script.id = 'operator-chat-panel-script';
  script.src = scriptUrl;
  script.setAttribute('token', token);
  document.body.append(script);
}

// The floor: token and script at once, the tag as soon as there is a token, and nothing else. Apps
// import it first, so that it runs before their framework does.
void start();
