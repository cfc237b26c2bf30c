import { createElement, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { ScriptDriver } from '../script-driver.ts';
import { driver as careless } from './careless.ts';

function Widget() {
  useEffect(() => careless.load(), []);
  return null;
}

/** A component that adds a script each time it is mounted. */
export const driver: ScriptDriver = {
  load() {
    createRoot(document.createElement('div')).render(
      createElement(StrictMode, null, createElement(Widget)),
    );
  },
  outcome: careless.outcome,
};
