import { Endpoint, specify, visitor } from '@chathub-test/endpoint-spec';
import { browserFiles } from '../src/browser-files.ts';
import { consumers } from '../src/consumers.ts';
import { findSecrets } from '../src/find-secrets.ts';
import { expect, test } from '../src/test.ts';

for (const consumer of consumers) {
  test(consumer.name, async ({ create, sandbox, context, page, observation }) => {
    const application = create(consumer);
    const wrapper = page.locator('[data-chathub-status]');
    const panel = page.locator('operator-chat-panel');
    const tag = page.locator('script[id^="operator-chat-panel-script"]');
    const loading = page.getByText('Opening the panel…');

    const expectPanel = async () => {
      await expect(wrapper).toHaveAttribute('data-chathub-status', 'ready');
      await expect(page.getByTestId('status')).toHaveText('ready');
      await expect(panel).toHaveCount(1);
      await expect(panel.getByRole('heading').first()).toBeVisible();
      await expect(loading).toBeHidden();
    };

    await test.step('installs', () => application.install());
    for (const script of ['typecheck', 'test', 'build'].filter((name) => application.has(name))) {
      await test.step(script, () => application.run(script));
    }

    await test.step('has no secret in what browsers load', async () => {
      const files = await browserFiles(application);
      const ours = [...files.values()].filter((text) => text.includes('operator-chat-panel'));
      expect(ours, 'The files searched are those of the build.').not.toEqual([]);
      const found = [...files].filter(([, text]) => findSecrets(text).length > 0);
      expect(found.map(([path]) => path)).toEqual([]);
    });

    const url = await test.step('starts', () => application.start());

    const expectAnswer = async () => {
      const answer = await (await fetch(url)).text();
      if (consumer.answer === 'rendered') expect(answer).toContain('data-chathub-status="idle"');
      if (consumer.answer !== 'empty') expect(answer).toContain('Opening the panel…');
      expect(findSecrets(answer)).toEqual([]);
    };

    await test.step('answers without asking for a token', async () => {
      await expectAnswer();
      expect(sandbox.stats().requests).toEqual({});
    });

    await test.step('opens the panel', async () => {
      const [name = '', value = ''] = visitor.cookie.split('=');
      await context.addCookies([{ name, value, url }]);
      await page.goto(url);
      await expectPanel();
      await expect.poll(() => sandbox.stats().connections.length).toBe(1);
      expect(sandbox.stats().tokensIssued).toBe(1);
    });

    await test.step('answers the next visitor as it answered the first', expectAnswer);

    if (consumer.routes) {
      await test.step('takes the panel away and brings it back', async () => {
        await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
        await page.getByRole('link', { name: 'About' }).click();
        await expect(page.getByRole('heading', { name: 'About' })).toBeVisible();
        await expect(wrapper.or(panel).or(tag)).toHaveCount(0);
        await expect.poll(() => sandbox.stats().connections.length).toBe(0);

        await page.getByRole('link', { name: 'Panel' }).click();
        await expectPanel();
        expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
      });
    }

    expect(observation.complaints).toEqual([]);
    expect([...observation.origins].toSorted()).toEqual([sandbox.url, url].toSorted());

    await test.step('shows the fallback, which tries again', async () => {
      await context.route('**/api/chathub/token*', (route) => route.fulfill({ status: 401 }));
      await page.goto(url);
      await expect(wrapper).toHaveAttribute('data-chathub-status', 'unavailable');
      await expect(page.getByText('token-unauthorized')).toBeVisible();
      await context.unroute('**/api/chathub/token*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectPanel();
    });

    if (consumer.endpoint) {
      const cases = specify(consumer.endpoint);
      await test.step('fulfils the specification of the token endpoint', async () => {
        // Nobody else may ask ChatHub for anything meanwhile.
        await page.goto('about:blank');
        await expect.poll(() => sandbox.stats().connections.length).toBe(0);
        const log = () => application.log;
        const endpoint = new Endpoint({ origin: url, basePath: '/api/chathub', sandbox, log });
        for (const { name, run } of cases) {
          await test
            .step(name, () => run(endpoint))
            .catch((error) => expect.soft(error, name).toBeNull());
        }
        endpoint.close();
      });
    }

    if (application.has('dev')) {
      await test.step('opens the panel while it is developed', async () => {
        // The refused request of the step before.
        observation.complaints.length = 0;
        // Its own sign-in for development is what counts.
        await context.clearCookies();
        await page.goto(await application.develop());
        await expectPanel();
        expect(observation.complaints).toEqual([]);
      });
    }

    expect(findSecrets(application.log)).toEqual([]);
  });
}
