import { ChatHubWidget, useChatHub } from '@chathub/react';
import type { DemoOrganization } from '@chathub-demo/kit';
import { PanelLoading } from './panel-loading.tsx';
import { StatusPill } from './status-pill.tsx';

/** The panel of one organization, in a frame of its own. */
export function OrganizationCard({ organization }: { organization: DemoOrganization }) {
  const options = { organization: organization.id, isolation: 'frame' } as const;
  const chathub = useChatHub(options);
  return (
    <section className="card" aria-labelledby={`organization-${organization.id}`}>
      <p className="live-head">
        <strong id={`organization-${organization.id}`}>{organization.name}</strong>
        <StatusPill state={chathub} />
      </p>
      <ChatHubWidget {...options} loading={<PanelLoading />} />
    </section>
  );
}
