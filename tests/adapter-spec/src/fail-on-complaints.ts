import { remains } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { closePages } from './open-page.ts';

let complaints: MockInstance[];

/** For what a framework tells on the console besides handing it on, as it may with a failure. */
export function forgiveComplaints(): void {
  for (const complaint of complaints) complaint.mockClear();
}

/** Fails a test during which the framework complained, or which left something of ours in the page. */
export function failOnComplaints(): void {
  beforeEach(() => {
    complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  });
  afterEach(async () => {
    closePages();
    // A release takes effect a microtask later.
    await new Promise((resolve) => setTimeout(resolve));
    const calls = complaints.flatMap(({ mock }) => mock.calls);
    vi.restoreAllMocks();
    expect(calls).toEqual([]);
    expect(remains()).toEqual([]);
  });
}
