import { createElement, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { ScriptDriver } from '../script-driver.ts';
import { driver as careful } from './careful.ts';

function Widget() {
  useEffect(() => careful.load(), []);
  return null;
}

/** A component that leaves a script alone which is there already. */
export const driver: ScriptDriver = {
  load() {
    createRoot(document.createElement('div')).render(
      createElement(StrictMode, null, createElement(Widget)),
    );
  },
  outcome: careful.outcome,
};
