const from = (module: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `import { ${name} } from '${module}';`]));

/**
 * A README goes on from its first lines: what its later samples use of these without saying where it comes from
 * is from here. Statements by page and name.
 */
export const implicitNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'packages/angular/README.md': {
    ...from('@angular/core', 'Component', 'inject'),
    ...from('@angular/core/testing', 'TestBed'),
    ...from('@angular/platform-browser', 'bootstrapApplication'),
    ...from('@chathub/angular', 'injectChatHub', 'provideChatHub'),
    ...from('vitest', 'vi'),
    Page: 'declare class Page {}',
    Session: 'declare class Session { organization(): string; }',
  },
  'packages/react/README.md': {
    ...from('@chathub/react', 'ChatHubProvider', 'ChatHubWidget', 'useChatHub'),
    ...from('vitest', 'expect'),
  },
  'packages/sandbox/README.md': {
    ...from('@chathub/core', 'createChatHub'),
    ...from('@chathub/sandbox', 'createSandboxApp'),
    ...from('vitest', 'expect', 'vi'),
    express: "import express from 'express';",
    screen:
      'declare const screen: { findByRole(role: string, options: { name: string }): Promise<Element> };',
  },
  'packages/server/README.md': {
    ...from('@chathub/server', 'createTokenHandler', 'createTokenService'),
    // Of Express above, of Hono below.
    context: "declare const app: import('hono').Hono;",
  },
  'packages/svelte/README.md': from('vitest', 'expect'),
  'packages/vue/README.md': {
    ...from('@chathub/vue', 'chatHubPlugin', 'useChatHub'),
    ...from('vitest', 'expect', 'vi'),
    ...from('vue', 'createApp'),
    app: "declare const app: import('vue').App;",
  },
};
