import { loadStripe } from '@stripe/stripe-js/pure';
import { promiseDriver } from './promise-driver.ts';

export const driver = promiseDriver(
  () => loadStripe('pk_test_stand_in'),
  (stripe) => void stripe?.elements(),
);
