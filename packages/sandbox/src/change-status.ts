import type { Operator } from './operator.ts';
import type { OperatorStatus } from './operator-status.ts';
import type { SandboxContext } from './sandbox-context.ts';

/** Sets an operator's status; unless it is active, the operator's live panels end. */
export function changeStatus(
  { connections, directory }: Pick<SandboxContext, 'connections' | 'directory'>,
  id: number,
  status: OperatorStatus,
): Operator | undefined {
  const operator = directory.setStatus(id, status);
  if (operator && status !== 0) {
    connections.end('revoked', ({ operatorId }) => operatorId === id);
  }
  return operator;
}
