import type { Measurement } from '../measurement.ts';
import type { App } from './app.ts';
import { compare } from './compare.ts';

const ready = (one: Measurement, other: Measurement) => one.ready / other.ready;

/** How many times the floor of its framework the kit takes. */
export const toFloor = (measurements: readonly Measurement[], [framework, variant]: App): number =>
  compare(measurements, [framework, variant], [framework, 'floor'], ready);

/** How long after its bundle an app asks for the token, in milliseconds. */
const asks = ({ token: [start], bundle }: Measurement) => start - bundle;

/**
 * How many times a floor that asks no earlier than a component can: as late as the recipe of the framework, whose
 * component asks as soon as it is mounted.
 */
export function toComponentFloor(
  measurements: readonly Measurement[],
  [framework, variant]: App,
): number {
  const wait = compare(measurements, [framework, 'recipe'], [framework, 'floor'], (recipe, floor) =>
    Math.max(0, asks(recipe) - asks(floor)),
  );
  return compare(
    measurements,
    [framework, variant],
    [framework, 'floor'],
    (kit, floor) => kit.ready / (floor.ready + wait),
  );
}

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
