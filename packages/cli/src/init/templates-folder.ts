import { existsSync } from 'node:fs';

// Beside the built module, and beside src/.
const places = ['./templates/', '../../templates/'];

/** The folder of the templates, as a URL that ends with a slash. */
export function templatesFolder(): URL {
  const urls = places.map((place) => new URL(place, import.meta.url));
  const found = urls.find((url) => existsSync(url));
  if (!found) throw new Error('The templates are missing from the package.');
  return found;
}
