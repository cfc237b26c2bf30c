/** The harness of the framework that the tests run for: see vitest.config.ts. */
declare module '#harness' {
  const harness: import('./harness.ts').Harness;
  export default harness;
}

/** The harness of another framework. */
declare module '#peer' {
  const harness: import('./harness.ts').Harness;
  export default harness;
}
