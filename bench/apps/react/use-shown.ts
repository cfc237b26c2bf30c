import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { exposeBench } from '../host.ts';

/** Whether the widget is shown, which the measurement decides. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const set = (value: boolean) => flushSync(() => setShown(value));
    exposeBench({ show: () => set(true), hide: () => set(false) });
  }, []);
  return shown;
}
