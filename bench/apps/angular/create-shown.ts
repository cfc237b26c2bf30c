import { ApplicationRef, inject, type Signal, signal } from '@angular/core';
import { exposeBench } from '../host';

/** Whether the widget is shown, which the measurement decides. */
export function createShown(): Signal<boolean> {
  const app = inject(ApplicationRef);
  const shown = signal(true);
  const set = (value: boolean) => {
    shown.set(value);
    app.tick();
  };
  exposeBench({ show: () => set(true), hide: () => set(false) });
  return shown;
}
