import { fileURLToPath } from 'node:url';
import { performCompilation, readConfiguration } from '@angular/compiler-cli';
import { expect, it } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

it('refuses templates that are wrong', () => {
  const { options } = readConfiguration(path('../../tsconfig.test.json'));
  const { diagnostics } = performCompilation({ rootNames: [path('../types/wrong.ts')], options });
  const messages = diagnostics.map(({ messageText }) =>
    typeof messageText === 'string' ? messageText : messageText.messageText,
  );
  expect(messages.sort()).toEqual(
    [
      /^Can't bind to 'endpoint' since it isn't a known property of 'chathub-widget'/,
      /^Object is possibly 'null'/,
      /^Property 'again' does not exist on type 'ChatHubFallbackContext'/,
      /^Property 'status' does not exist on type 'ChatHubError'/,
      /^Type '"iframe"' is not assignable to type '"document" \| "frame" \| undefined'/,
      /^Type 'string' is not assignable to type 'number'/,
    ].map((message) => expect.stringMatching(message)),
  );
}, 60_000);
