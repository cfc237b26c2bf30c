/** An address as it may be shown: a query may hold what is nobody's business. */
export const placeOf = ({ origin, pathname }: URL): string => origin + pathname;
