import type { Directory } from '../directory.ts';
import type { SandboxEnvironment } from '../sandbox-environment.ts';
import type { CustomerScript } from './customer-script.ts';
import type { Inbox } from './inbox.ts';
import type { ScriptedCast } from './scripted-cast.ts';
import type { ScriptedCustomer } from './scripted-customer.ts';

const defaultAnswerAfter = 2000;
/** The share of the time before an answer that passes before the customer is seen to write. */
const typingBegins = 0.3;

/** Lets the script's customers write into the inbox. */
export function createScriptedCast(
  script: Required<CustomerScript>,
  directory: Directory,
  inbox: Inbox,
  environment: SandboxEnvironment,
): ScriptedCast {
  const begun = new Set<number>();
  const timers = new Set<unknown>();
  const pending = new Map<string, unknown[]>();
  const answered = new Map<string, number>();

  function later(delay: number, callback: () => void): unknown {
    const handle = environment.setTimeout(() => {
      timers.delete(handle);
      callback();
    }, delay * script.pace);
    timers.add(handle);
    return handle;
  }

  function castOf(organizationId: number): ScriptedCustomer[] {
    return script.customers.filter(
      ({ organization }) =>
        organization === undefined ||
        directory.findOrganization(organization)?.id === organizationId,
    );
  }

  return {
    begin(organizationId) {
      if (begun.has(organizationId)) return;
      begun.add(organizationId);
      for (const customer of castOf(organizationId)) {
        let at = customer.opensAfter;
        for (const { text, after = 0 } of customer.messages) {
          at += after;
          later(at, () => inbox.receive(organizationId, customer.name, text));
        }
      }
    },
    replied(organizationId, name) {
      const customer = castOf(organizationId).find((candidate) => candidate.name === name);
      const answers = customer?.answers ?? [];
      if (!customer || answers.length === 0) return;
      const key = `${organizationId}/${name}`;
      for (const handle of pending.get(key) ?? []) {
        environment.clearTimeout(handle);
        timers.delete(handle);
      }
      const delay = customer.answerAfter ?? defaultAnswerAfter;
      pending.set(key, [
        later(delay * typingBegins, () => inbox.typing(organizationId, name, true)),
        later(delay, () => {
          pending.delete(key);
          const turn = answered.get(key) ?? 0;
          answered.set(key, turn + 1);
          const text = answers[Math.min(turn, answers.length - 1)] ?? '';
          inbox.typing(organizationId, name, false);
          inbox.receive(organizationId, name, text);
        }),
      ]);
    },
    close() {
      for (const handle of timers) environment.clearTimeout(handle);
      timers.clear();
    },
  };
}
