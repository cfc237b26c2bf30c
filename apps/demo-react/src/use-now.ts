import { startTicking } from '@chathub-demo/kit';
import { useEffect, useState } from 'react';

/** The time, in epoch milliseconds, as often as a countdown needs it. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => startTicking(setNow), []);
  return now;
}
