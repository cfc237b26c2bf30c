import type { Sandbox } from '../sandbox.ts';
import { parseFaultFlags } from './parse-fault-flags.ts';
import type { SandboxFlags } from './sandbox-flags.ts';

/**
 * Starts a sandbox as the flags of a command line say.
 *
 * @throws SandboxError `bad-options`, `bad-faults`, `port-taken`, `listen-failed`
 */
export async function startSandbox(flags: SandboxFlags): Promise<Sandbox> {
  const { port, login, password, customers, origin, tokenLifetime } = flags;
  const faults = parseFaultFlags(flags.fault);
  // Loaded here: `--help` of a program with this command needs no server.
  const { createSandbox } = await import('../create-sandbox.ts');
  const sandbox = await createSandbox({
    port,
    login,
    password,
    customers,
    ...(origin && { allowedOrigins: origin.includes('*') ? '*' : origin }),
  });
  try {
    if (tokenLifetime) sandbox.faults.set({ tokens: { maxLifetime: tokenLifetime } });
    sandbox.faults.set(faults);
    return sandbox;
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}
