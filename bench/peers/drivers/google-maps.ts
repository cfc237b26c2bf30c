import { importLibrary, setOptions } from '@googlemaps/js-api-loader';
import { promiseDriver } from './promise-driver.ts';

setOptions({ key: 'stand-in' });

export const driver = promiseDriver(
  () => importLibrary('maps'),
  ({ Map: create }) => (create as unknown as () => void)(),
);
