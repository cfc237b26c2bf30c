import type { PanelElement } from './panel-element.ts';

const gap = 12;
const margin = 32;

/** Sets docked panels side by side. Panels of one organization share a place: the newest is on top. */
export function arrangePanels(panels: Iterable<PanelElement>, windowWidth: number): void {
  const places = new Map<string, number>();
  let next = 0;
  for (const panel of panels) {
    if (!panel.docked) continue;
    const furthest = Math.max(0, windowWidth - panel.room - margin);
    const offset = places.get(panel.id) ?? Math.min(next, furthest);
    panel.place(offset);
    if (places.has(panel.id)) continue;
    places.set(panel.id, offset);
    next = offset + panel.room + gap;
  }
}
