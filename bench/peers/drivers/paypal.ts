import { loadCoreSdkScript } from '@paypal/paypal-js/sdk-v6';
import { promiseDriver } from './promise-driver.ts';

export const driver = promiseDriver(
  () => loadCoreSdkScript({ environment: 'sandbox' }),
  (paypal) => void paypal?.createInstance({ clientId: 'stand-in', components: [] }),
);
