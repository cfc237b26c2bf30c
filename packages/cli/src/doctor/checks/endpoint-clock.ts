import { CLOCK_TOLERANCE } from '../clock-tolerance.ts';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { otherwise } from '../evidence/otherwise.ts';
import { outcome } from '../outcome.ts';
import { showDuration } from '../text/show-duration.ts';

/** Against ChatHub's clock, so that a wrong one of this machine does not matter. */
export const endpointClock: DoctorCheck = {
  id: 'endpoint-clock',
  group: 'Token endpoint',
  question: "Does the endpoint's clock agree with that of ChatHub?",
  docs: docs.error('token-expired'),
  async examine({ endpoint, api }) {
    const own = await endpoint.clockSkew();
    const chatHub = await otherwise(api.clockSkew, null);
    const skew = own - (chatHub ?? 0);
    const than =
      chatHub === null ? 'this machine (ChatHub does not say what time it is)' : 'ChatHub';
    const seen = `It is ${showDuration(skew)} ${skew < 0 ? 'behind' : 'ahead of'} ${than}.`;
    return Math.abs(skew) <= CLOCK_TOLERANCE
      ? outcome.passed(seen)
      : outcome.failed(
          seen,
          `Set the server's clock by NTP, ${skew < 0 ? 'forward' : 'back'} by ${showDuration(skew)}: it says when tokens end.`,
        );
  },
};
