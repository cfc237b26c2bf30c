import { remains } from '@chathub-tests/adapter-fixtures/client';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { cleanUp } from './render.tsx';

/** Fails a test during which React complained, or which left something of a panel in the page. */
export function failOnComplaints(): void {
  let complaints: MockInstance;
  beforeEach(() => {
    complaints = vi.spyOn(console, 'error');
  });
  afterEach(async () => {
    const { calls } = complaints.mock;
    await cleanUp();
    expect(calls).toEqual([]);
    expect(remains()).toEqual([]);
  });
}
