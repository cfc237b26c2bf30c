/** The id of the JSON data block that carries the {@link DemoConfiguration} of a page. */
export const configurationElementId = 'demo-configuration';
