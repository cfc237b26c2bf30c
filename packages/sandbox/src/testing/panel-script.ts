const tagId = 'operator-chat-panel-script';

/** Selects the documented tags (ChatHub's "Widget Integration"), each organization's own included. */
export const panelScripts: string = `script[id="${tagId}"], script[id^="${tagId}-"]`;

/** The organization in the id of a tag; `''` where it has none. */
export const organizationOf = (tag: Element): string => tag.id.slice(tagId.length + 1);
