import { remains, until } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, beforeEach, expect } from 'vitest';

/** Fails a test that threw past its own code, or which left something of a panel in the page. */
export function failOnRemains(): void {
  const failures: unknown[] = [];
  const record = (event: ErrorEvent) => failures.push(event.error);
  beforeEach(() => window.addEventListener('error', record));
  afterEach(async () => {
    document.body.replaceChildren();
    await until(() => remains().length === 0);
    window.removeEventListener('error', record);
    expect(failures.splice(0)).toEqual([]);
  });
}
