import { KEY, type Registry } from '../../panel/registry.ts';
import { PREFIX, scriptId } from '../../panel/script.ts';
import type { Check } from '../check.ts';
import { describeToken } from '../describe-token.ts';
import type { Inquiry } from '../inquiry.ts';
import { question } from '../question.ts';

/** Tags of static HTML and of the copied recipe, and what they left. */
export function checkTags({ document, options, environment }: Inquiry): Check {
  const { passed, failed } = question('tags', 'Is the script tag there once, and as documented?');
  const claims: Registry['claims'] = (document as { [KEY]?: Registry })[KEY]?.claims ?? {};
  const claimed = (id: string) => claims[id]?.length;
  const tags = [...document.scripts].filter(
    ({ id, src }) =>
      id.startsWith(`${PREFIX}-script`) || src.split(/[?#]/)[0] === options.scriptUrl,
  );
  const problems = new Set<string>();
  for (const { id, type, attributes } of tags) {
    const token = attributes.getNamedItem('token')?.value;
    if (tags.filter((tag) => tag.id === id).length > 1) problems.add(`several have the id “${id}”`);
    if (!claimed(id)) problems.add(`“${id}” was not written by this library`);
    if (!token) problems.add(`“${id}” has no token`);
    else if (describeToken(token, environment.now()).form === 'quoted') {
      problems.add(`the token of “${id}” has JSON quotes`);
    }
    if (type !== 'module') problems.add(`“${id}” is not of type module`);
  }
  const left = document.querySelector(`[id^=${PREFIX}]:not(script)`);
  if (left && !tags.length && !claimed(scriptId(options))) {
    problems.add('a panel is left of a tag that was taken away');
  }
  return problems.size
    ? failed(`${tags.length} found: ${[...problems].join('; ')}.`, {
        hint: 'Take out the tag of the HTML and the code of the copied recipe: this library writes it.',
      })
    : passed(tags.length ? `${tags.length} found` : 'None yet');
}
