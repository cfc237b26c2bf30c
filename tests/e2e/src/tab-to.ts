import { expect, type Locator } from '@playwright/test';

/** More stops than any page has. */
const furthest = 80;

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < furthest; stop += 1) {
    const focused = await target.evaluate(
      (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
    );
    if (focused) return;
    await target.page().keyboard.press('Tab');
  }
  await expect(target, `reached by Tab within ${furthest} stops`).toBeFocused();
}
