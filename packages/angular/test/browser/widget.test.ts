import { Component, NgModule, signal } from '@angular/core';
import { ChatHubFallback, ChatHubLoading, ChatHubWidget } from '@chathub/angular';
import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { errorsOf, failOnComplaints, open } from '../support/open.ts';

failOnComplaints();

const imports = [ChatHubFallback, ChatHubLoading, ChatHubWidget];

/** A component with this template, which reads these fields. */
function rootOf(template: string, fields: object) {
  class Root {
    constructor() {
      Object.assign(this, fields);
    }
  }
  Component({ selector: 'app-root', imports, template })(Root);
  return Root;
}

describe('<chathub-widget>', () => {
  it('is its own wrapper: attributes, classes and listeners are those of an element', async () => {
    const { scriptUrl } = createPlatform();
    const page = await open(
      rootOf(
        `<chathub-widget token="a-secret" [scriptUrl]="scriptUrl" id="panel" class="dock"
          [class.wide]="true" aria-label="Operator panel" />`,
        { scriptUrl },
      ),
    );
    const wrapper = page.wrapper();
    await until(() => wrapper.dataset.chathubStatus === 'ready');
    expect(wrapper.outerHTML).toMatch(
      /^<chathub-widget id="panel" aria-label="Operator panel" class="dock wide"[^>]* data-chathub-status="ready"[^>]*>(<!--[^>]*-->)*<\/chathub-widget>$/,
    );
    expect(page.host.innerHTML).not.toContain('a-secret');
    expect(panels().map(({ dataset }) => dataset.token)).toEqual(['a-secret']);
  });

  it('is a block unless the application says otherwise', async () => {
    const { scriptUrl } = createPlatform();
    const page = await open(
      rootOf(
        `<style>.row { display: flex }</style>
        <chathub-widget token="one" [scriptUrl]="scriptUrl" [class.row]="row()" [hidden]="hidden()" />`,
        { scriptUrl, row, hidden },
      ),
    );
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
    const display = () => getComputedStyle(page.wrapper()).display;
    expect(display()).toBe('block');
    row.set(true);
    await until(() => display() === 'flex');
    row.set(false);
    hidden.set(true);
    await until(() => display() === 'none');
  });

  it('lives on another element, where the tag belongs to the custom element', async () => {
    class Foreign extends HTMLElement {}
    if (!customElements.get('chathub-widget')) customElements.define('chathub-widget', Foreign);
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const page = await open(
      rootOf(
        `<section chathubWidget [tokenEndpoint]="tokenEndpoint" [scriptUrl]="scriptUrl">
          <p *chathubLoading>Opening…</p>
        </section>`,
        { tokenEndpoint, scriptUrl },
      ),
    );
    expect(page.wrapper().localName).toBe('section');
    expect(page.wrapper().textContent).toBe('Opening…');
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
    expect(page.wrapper().textContent).toBe('');
  });

  it('may be used from a module', async () => {
    const { scriptUrl } = createPlatform();
    @NgModule({ imports, exports: imports })
    class Shared {}
    @Component({
      selector: 'app-root',
      imports: [Shared],
      template: '<chathub-widget token="one" [scriptUrl]="scriptUrl" />',
    })
    class Root {
      readonly scriptUrl = scriptUrl;
    }
    const page = await open(Root);
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
  });

  it('tells its state to a template reference', async () => {
    const { scriptUrl } = createPlatform();
    const page = await open(
      rootOf(
        `<chathub-widget #panel token="one" [scriptUrl]="scriptUrl" />
        <output>{{ panel.chathub.status() }}</output>`,
        { scriptUrl },
      ),
    );
    await until(() => page.host.querySelector('output')?.textContent === 'ready');
  });

  it('does not start again because of a signal that fetchToken reads', async () => {
    const { scriptUrl } = createPlatform();
    const user = signal('one');
    const told: string[] = [];
    const page = await open(
      rootOf(
        `<chathub-widget [fetchToken]="fetchToken" [scriptUrl]="scriptUrl"
          (ready)="told.push('ready')" /> {{ user() }}`,
        { scriptUrl, user, told, fetchToken: async () => user() },
      ),
    );
    await until(() => told.length);
    user.set('two');
    await until(() => page.host.textContent?.includes('two'));
    await page.application.whenStable();
    expect(told).toEqual(['ready']);
    expect(panels().map(({ dataset }) => dataset.token)).toEqual(['one']);
  });

  it('names provideChatHub without a token source', async () => {
    const [error] = await errorsOf(open(rootOf('<chathub-widget organization="sales" />', {})));
    expect(error).toMatchObject({
      code: 'bad-options',
      hint: expect.stringContaining('provideChatHub'),
    });
  });
});

const row = signal(false);
const hidden = signal(false);

describe('chathubLoading and chathubFallback', () => {
  it('keep what they rendered while the error and the next attempt change', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform({ token: 'fail=3&status=403' });
    const page = await open(
      rootOf(
        `<chathub-widget [tokenEndpoint]="tokenEndpoint" [scriptUrl]="scriptUrl"
            (error)="codes.push($event.code)">
          <ng-template chathubLoading><input aria-label="loading" /></ng-template>
          <ng-template chathubFallback let-error="error" let-retry="retry" let-retryAt="retryAt">
            <input aria-label="fallback" />
            <button type="button" (click)="retry()">{{ error?.code }} {{ retryAt }}</button>
          </ng-template>
        </chathub-widget>`,
        { tokenEndpoint, scriptUrl, codes: [] as string[] },
      ),
    );
    const input = () => page.host.querySelector('input');
    expect(input()?.ariaLabel).toBe('loading');
    await until(() => input()?.ariaLabel === 'fallback');
    expect(page.host.querySelector('button')?.textContent?.trim()).toBe('token-forbidden');
    for (let count = 2; count <= 4; count++) {
      const button = await until(() => page.host.querySelector('button'));
      button?.click();
      await expect.poll(async () => (await counts()).token).toBe(count);
    }
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
    expect(input()).toBeNull();
  });

  it('show a new error in the place of the old one', async () => {
    const { scriptUrl } = createPlatform();
    const statuses = [503, 429, 503];
    const page = await open(
      rootOf(
        `<chathub-widget [fetchToken]="fetchToken" [scriptUrl]="scriptUrl">
          <ng-template chathubFallback let-error="error">
            <output>{{ error?.code }}</output>
          </ng-template>
        </chathub-widget>`,
        {
          scriptUrl,
          fetchToken: async () => {
            throw new Response(null, { status: statuses.shift() ?? 401 });
          },
        },
      ),
    );
    const output = await until(() => page.host.querySelector('output'));
    await until(() => output?.textContent === 'token-rate-limited');
    expect(page.host.querySelector('output')).toBe(output);
  });

  it('leave other content alone, and a frame around a bare text', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    let booted = false;
    const text = signal('Opening…');
    const page = await open(
      rootOf(
        `<chathub-widget [tokenEndpoint]="tokenEndpoint" [scriptUrl]="scriptUrl" isolation="frame"
            [readyWhen]="readyWhen"
          ><b>Always</b><ng-template chathubLoading>{{ text() }}</ng-template
        ></chathub-widget>`,
        { tokenEndpoint, scriptUrl, text, readyWhen: () => booted },
      ),
    );
    const frame = await until(() => page.wrapper().querySelector('iframe'));
    expect(page.wrapper().textContent).toBe('AlwaysOpening…');
    text.set('Soon…');
    await until(() => page.wrapper().textContent === 'AlwaysSoon…');
    booted = true;
    await until(() => page.wrapper().dataset.chathubStatus === 'ready');
    expect(page.wrapper().querySelector('iframe')).toBe(frame);
    expect(page.wrapper().textContent).toBe('Always');
  });

  it('come and go with the application', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'hang' });
    const shown = signal(false);
    const page = await open(
      rootOf(
        `<chathub-widget [tokenEndpoint]="tokenEndpoint" [scriptUrl]="scriptUrl">
          @if (shown()) { <ng-template chathubLoading>Opening…</ng-template> }
        </chathub-widget>`,
        { tokenEndpoint, scriptUrl, shown },
      ),
    );
    expect(page.wrapper().textContent?.trim()).toBe('');
    shown.set(true);
    await until(() => page.wrapper().textContent?.trim() === 'Opening…');
    shown.set(false);
    await until(() => page.wrapper().textContent?.trim() === '');
  });

  it('belong in a widget, and on a template', async () => {
    for (const template of [
      '<ng-template chathubLoading>…</ng-template>',
      '<chathub-widget token="one"><p chathubLoading>…</p></chathub-widget>',
    ]) {
      const [error] = await errorsOf(open(rootOf(template, {})));
      expect(String(error)).toMatch(/NG0201.*(ChatHubWidget|TemplateRef)/s);
    }
  });
});
