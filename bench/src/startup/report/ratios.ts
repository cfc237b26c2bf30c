import type { Measurement } from '../measurement.ts';
import type { App } from './app.ts';
import { compare } from './compare.ts';

const ready = (one: Measurement, other: Measurement) => one.ready / other.ready;

/** How many times the floor of its framework the kit takes. */
export const toFloor = (measurements: readonly Measurement[], [framework, variant]: App): number =>
  compare(measurements, [framework, variant], [framework, 'floor'], ready);

/** The same of the floor without a framework. */
export const toBareFloor = (measurements: readonly Measurement[], app: App): number =>
  compare(measurements, app, ['html', 'floor'], ready);

/** How many times an app the recipe of its framework takes. */
export const recipeTo = (measurements: readonly Measurement[], [framework, variant]: App): number =>
  compare(measurements, [framework, 'recipe'], [framework, variant], ready);

/** The same, counted from when the app itself is there. */
export const recipeToSinceBundle = (
  measurements: readonly Measurement[],
  [framework, variant]: App,
): number =>
  compare(
    measurements,
    [framework, 'recipe'],
    [framework, variant],
    (one, other) => (one.ready - one.bundle) / (other.ready - other.bundle),
  );
