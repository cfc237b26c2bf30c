import { spawn } from 'node:child_process';
import type { Engine } from './engine.ts';
import { freePort } from './free-port.ts';
import { startDisplay } from './start-display.ts';

/** Calls the driver: the few commands of WebDriver that this suite needs (W3C WebDriver, section 6). */
async function call<Value>(
  method: string,
  url: string,
  body: object | null = null,
  signal: AbortSignal | null = null,
): Promise<Value> {
  const response = await fetch(url, {
    method,
    signal,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { message?: string } };
  if (!response.ok) throw new Error(value.message);
  return value;
}

/** WebKitGTK's own browser, by its driver. */
export async function launchWebKitDriver(path: string): Promise<Engine> {
  const display = await startDisplay();
  const port = await freePort();
  const driver = spawn(path, ['-p', `${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name },
  });
  const stop = () => {
    driver.kill();
    display.close();
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await new Promise<void>((resolve, reject) => {
      driver.once('exit', (code) => reject(new Error(`WebKitWebDriver ended with ${code}`)));
      const look = () =>
        call('GET', `${origin}/status`).then(
          () => resolve(),
          () => setTimeout(look, 50),
        );
      look();
    });
    const { sessionId, capabilities } = await call<{
      sessionId: string;
      capabilities: { browserName: string; browserVersion: string };
    }>('POST', `${origin}/session`, {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'eager' } },
    });
    const session = `${origin}/session/${sessionId}`;
    return {
      version: `${capabilities.browserName}/${capabilities.browserVersion}`,
      open: (url) => call('POST', `${session}/url`, { url }),
      evaluate: (expression) =>
        call(
          'POST',
          `${session}/execute/sync`,
          { script: `return ${expression}`, args: [] },
          // What is asked of a page that is just leaving is never answered.
          AbortSignal.timeout(1000),
        ),
      setOnline: async () => false,
      async close() {
        await call('DELETE', session);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
