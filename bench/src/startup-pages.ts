/** What runs in the page; each sets `window.ready` to the time at which its panel is there. */
export const startupPages: Record<string, (scriptUrl: string) => string> = {
  kit: (scriptUrl) => `
    import { createChatHub } from '/core.js';
    const chathub = createChatHub({ tokenEndpoint: '/token', scriptUrl: '${scriptUrl}' });
    chathub.mount();
    await chathub.whenReady();
    window.ready = performance.now();`,
  // ChatHub's "Widget Integration" page, "Dynamic injection", with its token endpoint.
  recipe: (scriptUrl) => `
    const data = await (await fetch('/token')).json();
    const script = document.createElement('script');
    script.type = 'module';
    script.id = 'operator-chat-panel-script';
    script.src = '${scriptUrl}';
    script.setAttribute('token', data.token);
    script.onload = () => { window.ready = performance.now(); };
    document.body.appendChild(script);`,
  // Token and script asked for at once, by hand, and nothing else: nobody can be faster.
  floor: (scriptUrl) => `
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = '${scriptUrl}';
    document.head.append(link);
    const data = await (await fetch('/token')).json();
    const script = document.createElement('script');
    script.type = 'module';
    script.id = 'operator-chat-panel-script';
    script.src = '${scriptUrl}';
    script.setAttribute('token', data.token);
    script.onload = () => { window.ready = performance.now(); };
    document.body.append(script);`,
};
