import type { ReactNode } from 'react';

/** A page without a panel: leaving removed it. */
export function AwayPage({ tabs }: { tabs: ReactNode }) {
  return (
    <>
      <h1 className="title">A page without a panel</h1>
      <p className="lead">
        The component left, and took the panel, its connection and its token with it. Go back and a
        fresh one comes up.
      </p>
      {tabs}
    </>
  );
}
