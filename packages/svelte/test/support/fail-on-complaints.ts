import { remains } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { cleanUp } from './show.svelte.ts';

/** Fails a test during which Svelte complained, or which left something of a panel in the page. */
export function failOnComplaints(): void {
  let complaints: MockInstance[];
  beforeEach(() => {
    complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  });
  afterEach(async () => {
    await cleanUp();
    const calls = complaints.flatMap(({ mock }) => mock.calls);
    vi.restoreAllMocks();
    expect(calls).toEqual([]);
    expect(remains()).toEqual([]);
  });
}
