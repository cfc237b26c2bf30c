// `test/mutations.test.ts` runs the same over changed copies of the examples.
const folder = process.env.CHATHUB_MUTATED ? 'mutated/jest' : 'jest';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'jsdom',
  testMatch: [`<rootDir>/${folder}/**/*.test.tsx`],
  transform: { '\\.[jt]sx?$': ['babel-jest', { configFile: './jest/babel.config.json' }] },
  // jest loads CommonJS: the packages, which are ES modules, are transformed as well.
  transformIgnorePatterns: ['/node_modules/(?!.*@chathub/)'],
};
