import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';

describe.each(inject('packed'))('$name', ({ tarball }) => {
  it('has nothing that publint would change, suggestions included', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
      level: 'suggestion',
      strict: true,
    });
    expect(pkg?.exports).toBeDefined();
    expect(messages).toEqual([]);
  });
});
