import {
  Component,
  computed,
  createEnvironmentInjector,
  EnvironmentInjector,
  effect,
  Injectable,
  InjectionToken,
  inject,
  runInInjectionContext,
  signal,
} from '@angular/core';
import {
  ChatHubError,
  ChatHubWidget,
  injectChatHub,
  type PartialChatHubOptions,
  provideChatHub,
} from '@chathub/angular';
import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import { errorsOf, failOnComplaints, open, takeErrors } from '../support/open.ts';

failOnComplaints();

@Injectable({ providedIn: 'root' })
class Presence {
  readonly chathub = injectChatHub();
  readonly online = computed(() => this.chathub.status() === 'ready');
  readonly seen: string[] = [];

  constructor() {
    effect(() => {
      this.seen.push(this.chathub.status());
    });
  }
}

@Component({
  selector: 'app-root',
  imports: [ChatHubWidget],
  template: '<chathub-widget /> {{ presence.online() }}',
})
class Shared {
  readonly presence = inject(Presence);
}

const OPTIONS = new InjectionToken<() => PartialChatHubOptions>('Options');

@Component({ selector: 'app-root', template: '{{ chathub.status() }}' })
class Lone {
  readonly chathub = injectChatHub(inject(OPTIONS));
}

describe('injectChatHub', () => {
  it('throws outside of an injection context, in the words of Angular', () => {
    expect(() => injectChatHub()).toThrow(/NG0203.*injection context/);
  });

  it('serves a service: an effect and a computed follow the panel that a component shows', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const page = await open(Shared, [provideChatHub({ tokenEndpoint, scriptUrl })]);
    await until(() => page.host.textContent?.includes('true'));
    const presence = page.application.injector.get(Presence);
    const { seen, chathub } = presence;
    expect(seen).toEqual(['idle', 'authorizing', 'loading', 'ready']);
    expect(chathub.expiresAt()).toBeGreaterThan(Date.now());
    await chathub.refresh();
    await until(() => panels()[0]?.dataset.token === 'token--2' && presence.online());
  });

  it('lives as long as its injector, and begins as on a server although the panel is live', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const page = await open(Shared, [provideChatHub({ tokenEndpoint, scriptUrl })]);
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
    const injector = createEnvironmentInjector(
      [],
      page.application.injector.get(EnvironmentInjector),
    );
    const { status } = runInInjectionContext(injector, () => injectChatHub());
    expect(status()).toBe('idle');
    await until(() => status() === 'ready');
    injector.destroy();
    const { host } = page;
    page.application.components[0]?.destroy();
    await until(() => panels().length === 0);
    expect(host.textContent?.trim()).toBe('');
    // Nobody listens any more: it is the last state that was told.
    expect(status()).toBe('ready');
  });

  it('follows the signals that its options read, and the organization with them', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const organization = signal('sales');
    @Component({
      selector: 'app-root',
      imports: [ChatHubWidget],
      template: '<chathub-widget organization="sales" /> {{ chathub.status() }}',
    })
    class Root {
      readonly chathub = injectChatHub(() => ({ organization: organization() }));
    }
    const page = await open(Root, [provideChatHub({ tokenEndpoint, scriptUrl })]);
    await until(() => page.host.textContent?.includes('ready'));
    organization.set('support');
    await until(() => page.host.textContent?.includes('idle'));
    organization.set('sales');
    await until(() => page.host.textContent?.includes('ready'));
    expect((await counts()).organizations).toEqual(['sales']);
  });

  it('restarts nothing when its options are made anew, and uses the latest functions', async () => {
    const { scriptUrl } = createPlatform();
    const round = signal(0);
    const fetchToken = vi.fn(async (value: number) => `token-${value}`);
    @Component({
      selector: 'app-root',
      imports: [ChatHubWidget],
      template: '<chathub-widget /> {{ chathub.status() }}',
    })
    class Root {
      readonly chathub = injectChatHub(() => {
        const value = round();
        return { fetchToken: () => fetchToken(value), readyWhen: () => true };
      });
    }
    const page = await open(Root, [provideChatHub({ token: 'default', scriptUrl })]);
    await until(() => page.host.textContent?.includes('ready'));
    const [panel] = panels();
    for (let count = 1; count <= 5; count++) {
      round.set(count);
      await page.application.whenStable();
    }
    expect(panels()).toEqual([panel]);
    const root: Root = page.application.components[0]?.instance;
    await root.chathub.refresh();
    expect(fetchToken).toHaveBeenLastCalledWith(5);
    await until(() => panels()[0]?.dataset.token === 'token-5');
    await until(() => root.chathub.status() === 'ready');
  });

  it('has a panel of its own without a provider, which a widget does not show', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    @Component({
      selector: 'app-root',
      imports: [ChatHubWidget],
      template: `<chathub-widget [tokenEndpoint]="tokenEndpoint" [scriptUrl]="scriptUrl" />
        <output>{{ chathub.status() }}</output>`,
    })
    class Root {
      readonly tokenEndpoint = tokenEndpoint;
      readonly scriptUrl = scriptUrl;
      readonly chathub = injectChatHub(() => ({ tokenEndpoint, scriptUrl }));
    }
    const page = await open(Root);
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
    expect(page.host.querySelector('output')?.textContent).toBe('idle');
  });

  it.each([
    ['no options', {}],
    ['an organization only', { organization: 'sales' }],
  ])('with %s and without a provider names provideChatHub', async (_, options) => {
    const [error] = await errorsOf(open(Lone, [{ provide: OPTIONS, useValue: () => options }]));
    expect(error).toBeInstanceOf(ChatHubError);
    expect(error).toMatchObject({
      code: 'bad-options',
      hint: expect.stringContaining('provideChatHub'),
    });
  });

  it('tells the ErrorHandler of options that become bad, and keeps the panel', async () => {
    const { scriptUrl } = createPlatform();
    const url = signal(scriptUrl);
    @Component({
      selector: 'app-root',
      imports: [ChatHubWidget],
      template: '<chathub-widget token="constant" [scriptUrl]="url()" />',
    })
    class Root {
      readonly url = url;
    }
    const page = await open(Root);
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
    url.set('http://widget.example/widget.js');
    const [error] = (await until(() => {
      const errors = takeErrors();
      return errors.length && errors;
    })) as ChatHubError[];
    expect(error).toMatchObject({
      code: 'bad-options',
      message: expect.stringContaining('scriptUrl'),
    });
    expect(panels()).toHaveLength(1);
    expect(page.wrapper().dataset.chathubStatus).toBe('ready');
  });
});

describe('provideChatHub', () => {
  @Injectable({ providedIn: 'root' })
  class Session {
    readonly organization = signal('sales');
  }

  @Component({
    selector: 'app-root',
    imports: [ChatHubWidget],
    template: '<chathub-widget /> {{ chathub.status() }}',
  })
  class Root {
    readonly chathub = injectChatHub();
  }

  it('takes a function that injects, and follows the signals that it reads', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = await open(Root, [
      provideChatHub(() => ({
        tokenEndpoint,
        scriptUrl,
        organization: inject(Session).organization(),
      })),
    ]);
    await until(() => page.host.textContent?.includes('ready'));
    page.application.injector.get(Session).organization.set('support');
    await until(() => panels()[0]?.dataset.token === 'token-support-2');
    await until(() => page.host.textContent?.includes('ready'));
    expect((await counts()).organizations).toEqual(['sales', 'support']);
  });

  it('of a route has panels of its own', async () => {
    const [outer, inner] = [createPlatform(), createPlatform()];
    const page = await open(Root, [provideChatHub(outer)]);
    await until(() => page.host.textContent?.includes('ready'));
    const injector = createEnvironmentInjector(
      [provideChatHub({ ...inner, organization: 'route' })],
      page.application.injector.get(EnvironmentInjector),
    );
    const { status } = runInInjectionContext(injector, () => injectChatHub());
    await page.application.whenStable();
    expect(status()).toBe('idle');
    injector.destroy();
  });

  it('tells the ErrorHandler of defaults that become bad', async () => {
    const { scriptUrl } = createPlatform();
    const url = signal(scriptUrl);
    const page = await open(Root, [provideChatHub(() => ({ token: 'one', scriptUrl: url() }))]);
    await until(() => page.host.textContent?.includes('ready'));
    url.set('http://widget.example/widget.js');
    await until(() => takeErrors().some((error) => error instanceof ChatHubError));
    expect(panels()).toHaveLength(1);
  });
});
