import { engines } from '@chathub-test/conformance/engines';

/** The browsers as they call themselves. */
export async function browserVersions(): Promise<string[]> {
  const versions: string[] = [];
  for (const start of Object.values(engines)) {
    const engine = await start();
    versions.push(engine.version);
    await engine.close();
  }
  return versions;
}
