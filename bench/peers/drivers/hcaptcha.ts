import { hCaptchaLoader } from '@hcaptcha/loader';
import { promiseDriver } from './promise-driver.ts';

export const driver = promiseDriver(
  ({ crossOrigin }) =>
    hCaptchaLoader({ render: 'explicit', sentry: false, ...(crossOrigin && { crossOrigin }) }),
  (hcaptcha) => (hcaptcha as { render(): void }).render(),
);
