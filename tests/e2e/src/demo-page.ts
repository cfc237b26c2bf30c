import { expect, type Locator, type Page } from '@playwright/test';
import type { Observation } from './observation.ts';
import type { RunningGallery } from './running-gallery.ts';

/** Names of the controls that break things, as in `data-fault`. */
export type Fault =
  | 'expire-tokens'
  | 'operator-revoked'
  | 'endpoint-unavailable'
  | 'endpoint-signed-out'
  | 'script-unavailable'
  | 'script-throws'
  | 'script-hang'
  | 'drop-connections'
  | 'network-offline';

/** An open page of a demo, in the words of somebody who looks at it. */
export class DemoPage {
  readonly page: Page;
  readonly gallery: RunningGallery;
  readonly observation: Observation;
  /** What the library wraps around the panel's content. */
  readonly wrapper: Locator;
  /** What the widget renders. */
  readonly panel: Locator;
  /** The documented script tag. */
  readonly tag: Locator;
  readonly reply: Locator;
  readonly statusPill: Locator;
  /** The countdown of the token's life. */
  readonly life: Locator;
  /** The notice that holds the code and the hint of an error. */
  readonly error: Locator;
  readonly timeline: Locator;
  readonly fallback: Locator;
  readonly contact: Locator;
  readonly tryAgain: Locator;

  constructor(page: Page, gallery: RunningGallery, observation: Observation) {
    this.page = page;
    this.gallery = gallery;
    this.observation = observation;
    this.wrapper = page.locator('[data-chathub-status]');
    this.panel = page.locator('operator-chat-panel');
    this.tag = page.locator('script[id^="operator-chat-panel-script"]');
    this.reply = this.panel.getByRole('textbox', { name: 'Reply' });
    this.statusPill = page.getByTestId('status');
    this.life = page.getByTestId('life');
    this.error = page.getByTestId('error');
    this.timeline = page.getByTestId('timeline');
    this.fallback = page.locator('chathub-notice [part~=fallback]');
    this.contact = page.getByRole('link', { name: 'help@example.com' });
    this.tryAgain = page.getByRole('button', { name: 'Try again' });
  }

  /** Opens a path of the gallery. */
  async goto(path: string): Promise<void> {
    await this.page.goto(this.gallery.url + path);
  }

  async expectReady(): Promise<void> {
    await expect(this.wrapper).toHaveAttribute('data-chathub-status', 'ready', { timeout: 20_000 });
    await expect(this.statusPill).toHaveText('Ready');
    await expect(this.panel.getByText('Connected', { exact: true })).toBeVisible();
    await expect(this.fallback).toBeHidden();
  }

  /** The fallback in full: what is wrong, whom to write to, and the way back. */
  async expectFallback(code: string): Promise<void> {
    await expect(this.wrapper).toHaveAttribute('data-chathub-status', 'unavailable', {
      timeout: 20_000,
    });
    await expect(this.statusPill).toHaveText('Unavailable');
    await expect(this.error).toContainText(code);
    await expect(this.fallback).toBeVisible();
    await expect(this.contact).toHaveAttribute('href', 'mailto:help@example.com');
    await expect(this.tryAgain).toBeEnabled();
  }

  /** Entries of the timeline with this title. */
  entries(title: string): Locator {
    return this.timeline
      .getByRole('listitem')
      .filter({ has: this.page.getByText(title, { exact: true }) });
  }

  fault(name: Fault): Locator {
    return this.page.locator(`[data-fault="${name}"]`);
  }

  /** Uses a control; a switch shows that it is on when the server has taken it. */
  async breakIt(name: Fault): Promise<void> {
    await this.fault(name).click();
    await expect(this.fault(name)).toHaveAttribute('aria-pressed', 'true');
  }

  /** Ends the session and opens the page again: a fallback that stays as it is. */
  async signOut(): Promise<void> {
    await this.breakIt('endpoint-signed-out');
    await this.page.reload();
  }

  async heal(): Promise<void> {
    await this.page.getByRole('button', { name: 'Everything back to normal' }).click();
    await expect(this.page.locator('[data-fault][aria-pressed="true"]')).toHaveCount(0);
  }

  async renewToken(): Promise<void> {
    await this.page.getByRole('button', { name: 'Renew token now' }).click();
  }

  /** The row of a customer in the list of conversations. */
  conversation(customer: string): Locator {
    return this.panel.getByRole('button', { name: customer });
  }

  /** Opens the conversation of the scripted customer of Sales, with the keyboard. */
  async openConversation(): Promise<void> {
    await this.conversation('Marta Kowalska').press('Enter');
    await expect(this.reply).toBeFocused();
  }

  /** Writes to the customer whose conversation is open, and waits for the answer. */
  async converse(text: string, answer: string): Promise<void> {
    await this.reply.fill(text);
    await this.reply.press('Enter');
    await this.expectConversation(text, answer);
  }

  async expectConversation(text: string, answer: string): Promise<void> {
    const log = this.panel.getByRole('log');
    const mine = log.locator('[data-author="operator"]').filter({ hasText: text });
    await expect(mine).toHaveCount(1);
    await expect(mine).not.toContainText(/Sending|Not delivered/);
    await expect(log.locator('[data-author="customer"]').filter({ hasText: answer })).toHaveCount(
      1,
    );
  }
}
