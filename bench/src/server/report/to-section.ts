import { packageVersions } from '../../report/package-versions.ts';
import type { Section } from '../../report/section.ts';
import { CHATHUB_DELAY, CONNECTIONS, type ServerResults } from '../measure-server.ts';
import { coldTable } from './cold-table.ts';
import { goalsTable } from './goals-table.ts';
import { herdTable } from './herd-table.ts';
import { recipeTable } from './recipe-table.ts';
import { toPlots } from './to-plots.ts';
import { warmTables } from './warm-tables.ts';

/** The numbers as a section of the report. */
export function toSection(results: ServerResults, rounds: number): Section {
  const { frameworks } = results;
  const versions = packageVersions(
    'express',
    'fastify',
    'hono',
    '@hono/node-server',
    'redis',
    'autocannon',
  );
  return {
    markdown: `Each endpoint runs in processes of its own (one, or four on ports of their own that connections are shared out to) and is
loaded from another, by autocannon, in turn with those beside it: ${rounds} rounds after a longer one that does not count. Ratios are
medians of the ratios of rounds beside each other. ChatHub is a stand-in that takes ${CHATHUB_DELAY} ms for a token and counts who
asks; Redis is a real one, and tokens in it are encrypted. Every answer had to be 2xx with a token that parses, and
ChatHub had to be asked exactly as often as promised: there is no number otherwise.
${versions.join(', ')}.

### A kept token

${CONNECTIONS.warm} connections, each of another operator, whose token is in the cache. _Bare_ answers everybody with a constant as long as
the kit's answer; _same headers_ sends the kit's headers with it; _by hand_ does the kit's work for a kept token as one
writes it into one's own endpoint. Calls of ChatHub: one for each operator and process, with Redis one for each operator.

${warmTables(frameworks)}

![Throughput of a kept token, to the bare framework](plots/server-warm.svg)

### All at once

${CONNECTIONS.herd} connections ask at once for the token of the same operator, whom nobody has asked for before.

${herdTable(frameworks, rounds + 1)}

### An operator's first token

${CONNECTIONS.cold} connections, and each request is of an operator who is new, so that ChatHub is asked each time, by the recipe as by
the kit. Its ${CHATHUB_DELAY} ms allow ${(CONNECTIONS.cold / CHATHUB_DELAY) * 1000} requests a second.

${coldTable(frameworks)}

### Beside the documented recipe

The endpoint of ChatHub's page "Widget Integration" asks ChatHub for each request.

${recipeTable(results)}

![Throughput on Express, to the documented recipe](plots/server-recipe.svg)

### Goals

${goalsTable(results)}

### Where the work is not the same

- The recipe validates nothing, sends no headers of its own, and its token keeps the quotes of ChatHub's JSON; it is counted as
  a token all the same. Sessions cost it as little as the others: a look at the cookie.
- The server, the load, ChatHub and Redis share the processors of one machine. Four processes on fewer than six processors are
  slower than they would be on their own; compare them with the bare framework on four, not with one process.
- The load asks again as soon as it is answered, so that latencies are those of a server that is fully busy.`,
    plots: toPlots(results),
  };
}
