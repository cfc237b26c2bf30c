import { churn } from './churn/churn.ts';
import { developerTime } from './developer-time/developer-time.ts';
import { refresh } from './refresh/refresh.ts';
import type { Section } from './report/section.ts';
import { server } from './server/server.ts';
import { size } from './size/size.ts';
import { startup } from './startup/startup.ts';

/** The parts of the benchmark in the order of the report; each measures and says what came out. */
export const parts: Readonly<Record<string, { readonly title: string; run(): Promise<Section> }>> =
  {
    size: { title: 'Size', run: size },
    startup: { title: 'Startup', run: startup },
    refresh: { title: 'Refresh', run: refresh },
    churn: { title: 'Churn', run: churn },
    server: { title: 'Token endpoint', run: server },
    'developer-time': { title: 'Developer time', run: developerTime },
  };
