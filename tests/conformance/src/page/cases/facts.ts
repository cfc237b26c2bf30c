import { addScript } from '../support/add-script.ts';
import { boots } from '../support/boots.ts';
import type { Cases } from '../support/cases.ts';
import { chromiumVersion } from '../support/chromium-version.ts';
import { documented } from '../support/documented.ts';
import { equal } from '../support/equal.ts';
import { nextEvent } from '../support/next-event.ts';
import { note } from '../support/note.ts';
import { createPlatform, type Platform } from '../support/platform.ts';
import { preload } from '../support/preload.ts';
import { tellPanel } from '../support/tell-panel.ts';

const tag = () => document.querySelector('script[id^=operator-chat-panel-script]');
const panels = () => document.querySelectorAll('#operator-chat-panel');
const requests = async ({ log }: Platform) => (await log()).scripts.length;

/** What came of a tag, and whether it was asked for over the network. */
async function insert(platform: Platform, src: string): Promise<string> {
  const before = await requests(platform);
  const outcome = await addScript(src);
  const asked = (await requests(platform)) > before;
  return `${outcome}, ${asked ? 'requested' : 'from memory'}`;
}

/** A page in which the script has failed with a 503, and would come now. */
async function afterFailure(by: (url: string) => Promise<string>): Promise<Platform> {
  const platform = await createPlatform({ script: 'unavailable' });
  equal(await by(platform.scriptUrl), 'error');
  equal(await requests(platform), 1);
  await platform.control({ script: 'works' });
  return platform;
}

// Until HTML changed (whatwg/html#10327) a failed module stayed failed; 156 follows the change, 150 does not yet.
const chromium = chromiumVersion < 156 ? 'error, from memory' : 'load, requested';

const same = (what: string) => ({ chromium: what, firefox: what, webkit: what });

/** `browser-facts.md`, row by row, without a line of ours. */
export const facts: Cases = {
  async 'the same src again: load fires, the module does not run, a new token is never read'() {
    const platform = await createPlatform();
    equal(await addScript(platform.scriptUrl, { token: 'one' }), 'load');
    tag()?.remove();
    equal(await addScript(platform.scriptUrl, { token: 'two' }), 'load');
    equal(boots(), ['one']);
    equal(panels().length, 1);
    equal(await requests(platform), 1);
  },

  async 'src#2 runs again without a request'() {
    const platform = await createPlatform();
    await addScript(platform.scriptUrl, { token: 'one' });
    equal(await addScript(`${platform.scriptUrl}#2`, { token: 'two' }), 'load');
    equal(boots(), ['one', 'two']);
    equal(await requests(platform), 1);
  },

  async 'src?x=1 runs again and is requested again'() {
    const platform = await createPlatform();
    await addScript(platform.scriptUrl, { token: 'one' });
    equal(await addScript(`${platform.scriptUrl}&x=1`, { token: 'two' }), 'load');
    equal(boots(), ['one', 'two']);
    equal(await requests(platform), 2);
  },

  async 'what a script rendered stays when its tag is removed'() {
    await addScript((await createPlatform()).scriptUrl);
    tag()?.remove();
    await new Promise(requestAnimationFrame);
    equal(panels().length, 1);
  },

  async 'the same src after a 503'() {
    const platform = await afterFailure(addScript);
    const seen = await insert(platform, platform.scriptUrl);
    documented(seen, { ...same('load, requested'), firefox: 'error, from memory', chromium });
    const again = await insert(platform, platform.scriptUrl);
    equal(again, seen.replace('requested', 'from memory'));
  },

  async 'src#r after a 503 is requested again and runs'() {
    const platform = await afterFailure(addScript);
    equal(await insert(platform, `${platform.scriptUrl}#r`), 'load, requested');
    equal(boots().length, 1);
  },

  async 'the same src after a failed modulepreload'() {
    const platform = await afterFailure(preload);
    const seen = await insert(platform, platform.scriptUrl);
    documented(seen, { ...same('error, from memory'), chromium });
  },

  async 'src#r after a failed modulepreload'() {
    const platform = await afterFailure(preload);
    const seen = await insert(platform, `${platform.scriptUrl}#r`);
    documented(seen, { ...same('load, requested'), webkit: 'error, from memory' });
  },

  async 'src?r after a failed modulepreload is requested again and runs'() {
    const platform = await afterFailure(preload);
    equal(await insert(platform, `${platform.scriptUrl}&r`), 'load, requested');
    equal(boots().length, 1);
  },

  async 'the same script again, though it says no-store'() {
    const platform = await createPlatform({ cache: 'no-store' });
    await addScript(platform.scriptUrl);
    const seen = await insert(platform, `${platform.scriptUrl}#2`);
    equal(seen, 'load, requested');
    equal(boots().length, 2);
  },

  async 'a module that throws while booting: load fires, and error on the window'() {
    const { scriptUrl } = await createPlatform({ script: 'throws' });
    const error = nextEvent('error');
    equal(await addScript(scriptUrl), 'load');
    const { message, filename } = (await error) as ErrorEvent;
    equal([/no room/.test(message), filename], [true, scriptUrl]);
  },

  async 'load comes before what a booting widget has yet to render'() {
    const { scriptUrl } = await createPlatform({ script: 'blank' });
    equal(await addScript(scriptUrl), 'load');
    equal(panels().length, 0);
  },

  async 'a module of another origin that throws from a timer'() {
    const { foreignUrl } = await createPlatform();
    await addScript(foreignUrl);
    const error = nextEvent('error');
    tellPanel('throws', 'token expired');
    const { message } = (await error) as ErrorEvent;
    const told = message.replace(/^(Uncaught )?Error: /, '');
    documented(told, { ...same('token expired'), webkit: 'Script error.' });
  },

  async 'the same with crossorigin on its tag'() {
    const { foreignUrl } = await createPlatform();
    await addScript(foreignUrl, { crossorigin: 'anonymous' });
    const error = nextEvent('error');
    tellPanel('throws', 'token expired');
    const { message } = (await error) as ErrorEvent;
    const told = message.replace(/^(Uncaught )?Error: /, '');
    documented(told, { ...same('token expired'), webkit: 'Script error.' });
  },

  async 'a module of another origin that rejects: unhandledrejection with the reason'() {
    const { foreignUrl } = await createPlatform();
    await addScript(foreignUrl);
    const rejection = nextEvent('unhandledrejection');
    tellPanel('rejects', 'token expired');
    equal((await rejection).reason.message, 'token expired');
  },

  async 'the same src in a fresh frame runs, in its own realm'() {
    const platform = await createPlatform();
    await addScript(platform.scriptUrl, { token: 'one' });
    const frame = document.createElement('iframe');
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const { contentWindow, contentDocument } = frame;
    const inner = contentDocument as Document;
    equal(await addScript(platform.scriptUrl, { token: 'two' }, inner), 'load');
    equal(boots(), ['one']);
    equal(boots(contentWindow as Window), ['two']);
    note(`${(await requests(platform)) - 1} further requests`);
  },

  async 'modulepreload and then the script: one request'() {
    const platform = await createPlatform();
    equal(await preload(platform.scriptUrl), 'load');
    equal(await addScript(platform.scriptUrl), 'load');
    equal(boots().length, 1);
    equal(await requests(platform), 1);
  },

  async 'a fragment runs the entry module again, and nothing that it imports'() {
    const { scriptUrl } = await createPlatform({ script: 'imports' });
    await addScript(scriptUrl);
    await addScript(`${scriptUrl}#2`);
    equal(boots().length, 2);
    equal((window as { evaluations?: number }).evaluations, 1);
  },

  async 'a widget that defines an element throws on its second run'() {
    const { scriptUrl } = await createPlatform({ script: 'defines' });
    await addScript(scriptUrl);
    const error = nextEvent('error');
    equal(await addScript(`${scriptUrl}#2`), 'load');
    equal(((await error) as ErrorEvent).error.name, 'NotSupportedError');
  },

  async 'a nonce that is set as a property is not in the attribute'() {
    const script = document.createElement('script');
    script.nonce = 'abc';
    equal([script.nonce, script.getAttribute('nonce')], ['abc', null]);
    script.setAttribute('nonce', 'def');
    equal([script.nonce, script.getAttribute('nonce')], ['def', 'def']);
  },
};
