import { createSandbox, type Sandbox } from '@chathub/sandbox';
import { operators, platform, visitor } from '@chathub-test/endpoint-spec';
import { test as base } from '@playwright/test';
import { Application } from './application.ts';
import type { Consumer } from './consumer.ts';
import { type Observation, observe } from './observe.ts';
import { secrets } from './secrets.ts';

interface Fixtures {
  /** The ChatHub of this test alone. */
  sandbox: Sandbox;
  /** A fresh application, not yet installed, that ends with the test. */
  create(consumer: Consumer): Application;
  observation: Observation;
}

export const test = base.extend<Fixtures>({
  sandbox: async ({ browserName: _ }, use) => {
    const sandbox = await createSandbox({ ...platform, ...secrets, customers: false });
    await use(sandbox);
    await sandbox.close();
  },
  create: async ({ sandbox }, use, testInfo) => {
    const applications: Application[] = [];
    await use((consumer) => {
      const application = new Application(consumer, {
        CHATHUB_API_URL: sandbox.apiUrl,
        CHATHUB_LOGIN: secrets.login,
        CHATHUB_PASSWORD: secrets.password,
        // Who is signed in: nobody in production without these.
        CHATHUB_DEV_OPERATOR: `${visitor.sales}`,
        OPERATORS: operators,
        // Each framework has a name for what a browser may know.
        CHATHUB_WIDGET_URL: sandbox.widgetUrl,
        NUXT_PUBLIC_CHATHUB_WIDGET_URL: sandbox.widgetUrl,
        PUBLIC_CHATHUB_WIDGET_URL: sandbox.widgetUrl,
        VITE_CHATHUB_WIDGET_URL: sandbox.widgetUrl,
      });
      applications.push(application);
      return application;
    });
    for (const application of applications) {
      if (testInfo.error) console.error(application.describe());
      await application.remove();
    }
  },
  observation: async ({ context }, use) => use(await observe(context)),
});

export { expect } from '@playwright/test';
