import { showDuration } from '../text/show-duration.ts';
import { showUrl } from '../text/show-url.ts';
import type { ProbeFailure, ProbeFailureCause } from './probe-result.ts';

const HINTS: Readonly<Record<ProbeFailureCause, string>> = {
  dns: 'Check the name, and the DNS, VPN and proxy of this machine.',
  refused: 'Check host and port, and that the server runs.',
  certificate:
    'Have the certificate renewed or completed (its chain, its names). Behind a proxy that opens TLS, give Node its authority: NODE_EXTRA_CA_CERTS.',
  tls: 'Check that this port speaks https, and not plain http, and which versions of TLS it offers.',
  timeout:
    'Check the firewall, and whether this machine needs a proxy: Node takes HTTPS_PROXY where NODE_USE_ENV_PROXY=1 is set.',
  cut: 'Check what stands between: a proxy, a firewall, a server that crashes.',
  network: 'Check the network, proxy and firewall of this machine.',
};

/** A failed request in words: what happened and what to do. */
export function describeFailure({ url, cause, code, timeout }: ProbeFailure): {
  readonly seen: string;
  readonly hint: string;
} {
  const reason = code === null ? '' : ` (${code})`;
  const seen: Readonly<Record<ProbeFailureCause, string>> = {
    dns: `The name ${url.hostname} is not known here${reason}.`,
    refused: `Nothing listens at ${url.host}${reason}.`,
    tls: `${url.host} does not speak TLS as this machine does${reason}.`,
    certificate: `${url.host} has no certificate that this machine trusts${reason}.`,
    timeout: `${showUrl(url)} did not answer within ${showDuration(timeout)}.`,
    cut: `${showUrl(url)} cut the connection without an answer${reason}.`,
    network: `${showUrl(url)} could not be reached${reason}.`,
  };
  return { seen: seen[cause], hint: HINTS[cause] };
}
