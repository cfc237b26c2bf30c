import { CLOCK_TOLERANCE } from '../clock-tolerance.ts';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { outcome } from '../outcome.ts';
import { showDuration } from '../text/show-duration.ts';

export const clock: DoctorCheck = {
  id: 'clock',
  group: 'ChatHub',
  question: "Does this machine's clock agree with that of ChatHub?",
  docs: docs.error('token-expired'),
  async examine({ api }) {
    const skew = await api.clockSkew();
    const seen = `This machine is ${showDuration(skew)} ${skew > 0 ? 'behind' : 'ahead of'} ChatHub.`;
    return Math.abs(skew) <= CLOCK_TOLERANCE
      ? outcome.passed(seen)
      : outcome.failed(
          seen,
          `Set the clock by NTP, ${skew > 0 ? 'forward' : 'back'} by ${showDuration(skew)}: tokens end at a moment, and whose clock is wrong renews them too late or asks for a life that ChatHub refuses.`,
        );
  },
};
