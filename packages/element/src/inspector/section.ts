import type { InspectorModel } from './inspector-model.ts';

/** A part of the inspector. */
export interface Section {
  element: HTMLElement;
  /** Shows what is new; cheap where nothing is. */
  update(model: InspectorModel): void;
}
