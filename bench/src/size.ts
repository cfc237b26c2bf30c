import { bundleSize } from './bundle-size.ts';

const modules: Record<string, [source: string, external?: string[]]> = {
  '@chathub/core': ["export * from '@chathub/core'"],
  '@chathub/react with core': ["export * from '@chathub/react'"],
  '@chathub/react alone': ["export * from '@chathub/react'", ['@chathub/core']],
  '@chathub/element with core': ["export * from '@chathub/element'"],
  '@chathub/element alone': ["export * from '@chathub/element'", ['@chathub/core']],
  'one-file build': ["export * from '@chathub/element/chathub-widget.min.js'"],
};

const rows = await Promise.all(
  Object.entries(modules).map(async ([name, [source, external]]) => ({
    name,
    ...(await bundleSize(source, external)),
  })),
);

console.table(rows);
