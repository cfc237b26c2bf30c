import { expect, it } from 'vitest';
import { findUnpublishable } from '../../../scripts/find-unpublishable.ts';

const ours = 'Acme/chathub-kit';
const found = (repository?: string | { url?: string }) =>
  findUnpublishable([repository === undefined ? { name: 'a' } : { name: 'a', repository }], ours);

it.each([
  { url: 'git+https://github.com/acme/chathub-kit.git' },
  { url: 'https://github.com/Acme/chathub-kit' },
  { url: 'git@github.com:acme/chathub-kit.git' },
  'github:acme/chathub-kit',
  'acme/chathub-kit',
])('publishes what comes from the repository of the workflow: %o', (repository) => {
  expect(found(repository)).toEqual([]);
});

it.each([
  undefined,
  {},
  { url: 'https://github.com/acme/chathub-kit-fork' },
  { url: 'https://gitlab.com/acme/chathub-kit' },
  { url: 'https://github.com.example.com/acme/chathub-kit' },
  'https://github.com/else/chathub-kit',
])('refuses what does not: %o', (repository) => {
  expect(found(repository)).toEqual(['a']);
});
