import {
  type EnvironmentProviders,
  effect,
  Injector,
  inject,
  makeEnvironmentProviders,
  NgZone,
  runInInjectionContext,
} from '@angular/core';
import type { PartialChatHubOptions } from '@chathub/core';
import { createChatHubScope } from '@chathub/core/adapter';
import { outside } from './outside';
import { ProvidedScope } from './provided-scope';

/**
 * Configures the panels of an application or of a route once, and lets all that use the same
 * organization share one: a status in the header is that of the panel in the page.
 *
 * @param options Defaults for every panel, which `injectChatHub` and `<chathub-widget>` override. A
 * function is called in an injection context, and again when a signal that it reads has changed;
 * what did not change restarts nothing.
 *
 * @example
 * bootstrapApplication(App, {
 *   providers: [provideChatHub({ tokenEndpoint: '/api/chathub/token' })],
 * });
 *
 * @example
 * provideChatHub(() => ({ fetchToken: inject(Session).fetchToken }));
 */
export function provideChatHub(
  options: PartialChatHubOptions | (() => PartialChatHubOptions),
): EnvironmentProviders {
  const useFactory = () => {
    const injector = inject(Injector);
    const zone = inject(NgZone);
    const read = () =>
      typeof options === 'function' ? runInInjectionContext(injector, options) : options;
    const scope = createChatHubScope(read(), 'provideChatHub');
    effect(() => outside(zone, scope.setDefaults, read()));
    return scope;
  };
  return makeEnvironmentProviders([{ provide: ProvidedScope, useFactory }]);
}
