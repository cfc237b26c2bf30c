import { Component, type ReactNode } from 'react';

/** Hands on what was thrown below it. */
export class Boundary extends Component<
  { caught: ((error: unknown) => void) | undefined; children: ReactNode },
  { failed: boolean }
> {
  override state: { failed: boolean } = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.caught?.(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
