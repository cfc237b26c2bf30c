import { createFakePanel, type FakePanel, testToken } from '@chathub/sandbox/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const documentedId = 'operator-chat-panel-script';
const documentedUrl = 'https://widget.smsbat.com/operator-chat-panel/widget-script.js';

interface Insertion {
  readonly token?: string;
  readonly organization?: string;
  readonly url?: string;
  readonly document?: Document;
}

/** Inserts the documented tag as the documented recipe does, and notes what becomes of it. */
function insert({ token = testToken(), organization, url, document: page }: Insertion = {}) {
  const target = page ?? document;
  const heard: string[] = [];
  const script = target.createElement('script');
  script.type = 'module';
  script.id = organization ? `${documentedId}-${organization}` : documentedId;
  script.src = url ?? documentedUrl;
  script.setAttribute('token', token);
  script.onload = () => heard.push('load');
  script.onerror = () => heard.push('error');
  target.body.append(script);
  return { script, heard };
}

/** What a fake panel does in an imitated browser: the same in each of them. */
export function specifyFakePanel({ frames }: { frames: boolean }): void {
  let panel: FakePanel;
  let errors: string[];
  const hear = ({ message, filename }: ErrorEvent) => errors.push(`${message} in ${filename}`);

  beforeEach(() => {
    errors = [];
    window.addEventListener('error', hear);
    panel = createFakePanel();
  });
  afterEach(() => {
    panel.restore();
    window.removeEventListener('error', hear);
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it('boots for the documented tag, and fires its load', async () => {
    const token = testToken();
    const { heard } = insert({ token });
    const { element, organization } = await panel.ready();
    expect(element.id).toBe('operator-chat-panel');
    expect(element.localName).toBe('operator-chat-panel');
    expect(element.getAttribute('aria-label')).toBe('Operator chat');
    expect(organization).toBe('');
    expect(heard).toEqual(['load']);
    expect(panel.tokens).toEqual([token]);
    expect(panel.instances).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('boots for a tag that was there before it, and for organizations side by side', async () => {
    panel.restore();
    insert({ organization: 'sales' });
    insert({ organization: 'support' });
    panel = createFakePanel();
    await panel.ready();
    expect(panel.instances.map(({ organization }) => organization)).toEqual(['sales', 'support']);
    expect(panel.instances.map(({ element }) => element.id)).toEqual([
      'operator-chat-panel-sales',
      'operator-chat-panel-support',
    ]);
  });

  it('leaves other scripts alone', async () => {
    const other = document.createElement('script');
    other.type = 'module';
    other.id = 'operator-chat-panel-scripts';
    document.body.append(other);
    insert();
    await panel.ready();
    expect(panel.instances).toHaveLength(1);
  });

  it('runs a URL once, as browsers do: the documented refresh shows nothing new', async () => {
    const { script } = insert();
    await panel.ready();
    script.remove();
    const second = insert();
    await vi.waitFor(() => expect(second.heard).toEqual(['load']));
    expect(panel.tokens).toHaveLength(1);
    second.script.remove();
    insert({ url: `${documentedUrl}#2` });
    await vi.waitFor(() => expect(panel.tokens).toHaveLength(2));
    expect(panel.instances).toHaveLength(2);
  });

  it('fires error for a script that does not load, and loads it the next time', async () => {
    panel.fails('script-network');
    const { script, heard } = insert();
    await vi.waitFor(() => expect(heard).toEqual(['error']));
    script.remove();
    expect(panel.instances).toEqual([]);
    panel.boots();
    insert();
    await panel.ready();
  });

  it('throws while booting, as the window hears', async () => {
    panel.fails('script-threw');
    const { heard } = insert();
    await vi.waitFor(() => expect(heard).toEqual(['load']));
    expect(errors).toEqual([
      `Uncaught Error: Operator chat panel: failed to start in ${documentedUrl}`,
    ]);
    expect(panel.instances).toEqual([]);
  });

  it('boots and renders nothing', async () => {
    panel.fails('panel-not-rendered');
    const { heard } = insert();
    await vi.waitFor(() => expect(heard).toEqual(['load']));
    expect(errors).toEqual([]);
    expect(panel.instances).toEqual([]);
  });

  it.each(['waits', 'script-timeout'] as const)(
    'leaves the tag without an answer: %s',
    async (how) => {
      if (how === 'waits') panel.waits();
      else panel.fails(how);
      const { heard } = insert();
      const answered = await Promise.race([
        panel.ready(),
        new Promise((resolve) => setTimeout(() => resolve('nothing'), 50)),
      ]);
      expect(answered).toBe('nothing');
      expect(heard).toEqual([]);
      panel.boots();
      expect(heard).toEqual(['load']);
      expect(panel.instances).toHaveLength(1);
    },
  );

  it.each(['', 'invalid-token', '"eyJ.eyJ.x"'])('refuses the token %j', async (token) => {
    const { heard } = insert({ token });
    await vi.waitFor(() => expect(heard).toEqual(['load']));
    expect(errors).toEqual([
      `Uncaught Error: Operator chat panel: Invalid token in ${documentedUrl}`,
    ]);
    expect(panel.tokens).toEqual([]);
  });

  it('says that its token has expired, in the documented way', async () => {
    expect(() => panel.expireToken()).toThrow(
      expect.objectContaining({ code: 'no-panel', hint: expect.stringContaining('ready()') }),
    );
    insert();
    await panel.ready();
    panel.expireToken();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('token expired');
  });

  it('works under fake timers', async () => {
    vi.useFakeTimers();
    insert();
    await panel.ready();
    expect(panel.instances).toHaveLength(1);
  });

  it('is gone after restore, and may then be put there again', async () => {
    insert();
    await panel.ready();
    panel.restore();
    expect(document.querySelector('operator-chat-panel')).toBeNull();
    panel.boots();
    panel = createFakePanel();
    insert({ url: `${documentedUrl}#new` });
    await panel.ready();
    expect(panel.tokens).toHaveLength(2);
  });

  it('is one for a page', () => {
    expect(() => createFakePanel()).toThrow(
      expect.objectContaining({
        code: 'fake-panel-active',
        hint: expect.stringContaining('restore'),
      }),
    );
  });

  if (!frames) return;

  describe('in a frame', () => {
    it('boots there, and not in the page', async () => {
      const frame = document.createElement('iframe');
      const opened = new Promise<void>((resolve) => {
        frame.onload = () => resolve();
      });
      document.body.append(frame);
      await opened;
      const inside = frame.contentDocument as Document;
      const { heard } = insert({ document: inside });
      const { element } = await panel.ready();
      expect(element.ownerDocument).toBe(inside);
      expect(heard).toEqual(['load']);
      expect(document.querySelector('operator-chat-panel')).toBeNull();
    });
  });
}
