import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What makes each documented test fail: its panel does not boot, or its token is good. */
const mutations: readonly (readonly [RegExp, string])[] = [
  [/panel\.boots\(\);/, "panel.fails('script-network');"],
  [/fakeTokenEndpoint\(\{ token: 'invalid-token' \}\)/, 'fakeTokenEndpoint()'],
  [/(?=await page\.goto)/, "chathub.break({ script: { mode: 'throw' } });\n"],
  [/chathub\.signOut\(\);/, 'chathub.heal();'],
];

/** Writes changed copies of these folders, with the documented tests alone, and so that both must fail. */
export function mutateExamples(root: string, examples: readonly string[]): void {
  const target = join(root, 'mutated');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  // The configurations of the copies extend the one above them.
  writeFileSync(join(target, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json' }));
  for (const example of examples) {
    cpSync(join(root, example), join(target, example), { recursive: true });
    const folder = join(target, example);
    for (const file of readdirSync(folder).filter((name) => /\.test\.tsx?$/.test(name))) {
      const path = join(folder, file);
      let text = readFileSync(path, 'utf8');
      if (!text.includes('should load widget with valid token')) {
        rmSync(path);
        continue;
      }
      let changes = 0;
      for (const [pattern, replacement] of mutations) {
        if (!pattern.test(text)) continue;
        text = text.replace(pattern, replacement);
        changes += 1;
      }
      if (changes !== 2) throw new Error(`${example}/${file} has ${changes} of 2 mutations.`);
      writeFileSync(path, text);
    }
  }
}
