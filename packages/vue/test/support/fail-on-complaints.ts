import { remains } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { cleanUp } from './show.ts';

let complaints: MockInstance[];

/** What Vue told on the console so far, which then is no failure. */
export function takeComplaints(): string[] {
  const texts = complaints.flatMap(({ mock }) => mock.calls).map(([text]) => `${text}`);
  for (const complaint of complaints) complaint.mockClear();
  return texts;
}

/** Fails a test during which Vue complained, or which left something of a panel in the page. */
export function failOnComplaints(): void {
  beforeEach(() => {
    complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  });
  afterEach(async () => {
    await cleanUp();
    const texts = takeComplaints();
    vi.restoreAllMocks();
    expect(texts).toEqual([]);
    expect(remains()).toEqual([]);
  });
}
