import assert from 'node:assert/strict';
import type { Answer } from './answer.ts';

/** Expects what `/validate` says of a token. */
export function expectValidity(answer: Answer, isValid: boolean): void {
  assert.equal(answer.status, 200, answer.text);
  assert.deepEqual(JSON.parse(answer.text), { isValid });
}
