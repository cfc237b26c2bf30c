/**
 * Gives `prototype` every member of a web-standard one that it does not have itself, answered by the object of that kind
 * that `resolve` makes. What the platform adds to its classes later is thereby there as well.
 */
export function forwardMembers<Own extends object, Standard extends object>(
  prototype: Own,
  standard: Standard,
  resolve: (own: Own) => Standard,
): void {
  const own = new Set(Reflect.ownKeys(prototype));
  for (const name of Reflect.ownKeys(standard)) {
    const descriptor = Object.getOwnPropertyDescriptor(standard, name);
    if (own.has(name) || descriptor === undefined) {
      continue;
    }
    const { get, value } = descriptor;
    if (get !== undefined) {
      Object.defineProperty(prototype, name, {
        ...descriptor,
        get(this: Own) {
          return get.call(resolve(this));
        },
      });
    } else if (typeof value === 'function') {
      Object.defineProperty(prototype, name, {
        ...descriptor,
        value(this: Own, ...values: unknown[]) {
          return value.apply(resolve(this), values);
        },
      });
    }
  }
  Object.setPrototypeOf(prototype, standard);
}
