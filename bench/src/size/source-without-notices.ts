import { type BundleOptions, bundle } from '@chathub-tests/adapter-fixtures/bundle';

/** A module that exports all that a package of ours does but the notices, which only who gives `contact` has. */
export async function sourceWithoutNotices(
  name: string,
  directory: string,
  options?: BundleOptions,
): Promise<string> {
  const [own, notices] = await Promise.all([
    bundle(`export * from '${name}'`, directory, options),
    bundle("export * from '@chathub/core/notice'", directory, options),
  ]);
  const names = own.exports.filter((one) => !notices.exports.includes(one));
  return `export { ${names.join(', ')} } from '${name}'`;
}
