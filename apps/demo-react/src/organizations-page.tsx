import type { DemoConfiguration } from '@chathub-demo/kit';
import type { ReactNode } from 'react';
import { OrganizationCard } from './organization-card.tsx';

/** Two organizations at once, each in a frame of its own, with its own token. */
export function OrganizationsPage({
  tabs,
  configuration,
}: {
  tabs: ReactNode;
  configuration: DemoConfiguration;
}) {
  return (
    <>
      <h1 className="title">Two organizations, side by side</h1>
      <p className="lead">
        Each has its own operator, its own token and its own place on the page.
      </p>
      {tabs}
      <div className="side-by-side">
        {configuration.organizations.map((organization) => (
          <OrganizationCard key={organization.id} organization={organization} />
        ))}
      </div>
    </>
  );
}
