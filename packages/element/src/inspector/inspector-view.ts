import type { InspectorModel } from './inspector-model.ts';

/** The shadow of the inspector. */
export interface InspectorView {
  update(model: InspectorModel): void;
  /** Folds it, or opens it. */
  fold(folded: boolean): void;
}
