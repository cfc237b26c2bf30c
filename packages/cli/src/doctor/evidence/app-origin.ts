import type { DoctorOptions } from '../doctor-options.ts';
import { Unaskable } from './unaskable.ts';

/**
 * The origin of the app's pages as a browser writes it.
 *
 * @throws Unaskable where none was given.
 */
export function appOrigin({ origin }: DoctorOptions): string {
  if (origin === null) {
    throw new Unaskable(
      'It is not known where the app is.',
      'Say it: --origin https://app.example.com',
    );
  }
  return new URL(origin).origin;
}
