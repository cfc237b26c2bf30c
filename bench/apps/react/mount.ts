import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** Renders the app into the page. */
export function mount(app: ReactElement): void {
  createRoot(document.getElementById('app') as HTMLElement).render(app);
}
