/** A button, and the call of the sandbox's control API that it makes. */
export interface SandboxFault {
  label: string;
  method: 'POST' | 'PATCH' | 'DELETE';
  /** Under `/_sandbox/`; `:operator` stands for each operator who is connected. */
  path: string;
  body?: unknown;
}
