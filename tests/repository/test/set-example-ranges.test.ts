import { expect, it } from 'vitest';
import { setExampleRanges } from '../../../scripts/set-example-ranges.ts';

it('moves our packages to the version, and nothing else', () => {
  expect(
    setExampleRanges(
      {
        dependencies: { '@chathub/react': '^0.1.0', react: '^19.0.0' },
        devDependencies: { '@chathub/sandbox': '^0.1.0', '@chathub-other/x': '^0.1.0' },
      },
      '0.2.0',
    ),
  ).toEqual({
    dependencies: { '@chathub/react': '^0.2.0', react: '^19.0.0' },
    devDependencies: { '@chathub/sandbox': '^0.2.0', '@chathub-other/x': '^0.1.0' },
  });
});
