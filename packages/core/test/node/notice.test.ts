import { describe, expect, test } from 'vitest';
import { ChatHubError } from '../../src/index.ts';
import {
  type ChatHubContact,
  czech,
  english,
  korean,
  notice,
  ukrainian,
} from '../../src/notice.ts';

const linksOf = (contact: ChatHubContact) =>
  english(contact).links.map(({ kind, href, text }) => [kind, href, text]);

describe('a contact', () => {
  test('is linked part by part', () => {
    expect(
      linksOf({
        link: new URL('https://www.example.com/contact?from=chat'),
        phone: '+420 (800) 123-456',
        mail: 'help+chat@example.com',
      }),
    ).toEqual([
      ['mail', 'mailto:help%2Bchat@example.com', 'help+chat@example.com'],
      ['phone', 'tel:+420800123456', '+420 (800) 123-456'],
      ['link', 'https://www.example.com/contact?from=chat', 'Contact page'],
    ]);
  });

  test.each([{}, { mail: undefined }, { mail: '', phone: '', link: '' }])(
    'may be left out: %j',
    (contact) => {
      expect(linksOf(contact)).toEqual([]);
    },
  );

  test.each(['/contact', 'contact', '?page=contact', '//www.example.com', 'http://localhost/x'])(
    'may be on the page %s',
    (link) => {
      expect(linksOf({ link })).toEqual([['link', link, 'Contact page']]);
    },
  );

  test('adds nothing to the mail that is written', () => {
    expect(linksOf({ mail: 'a?bcc=b&subject=c@example.com' })[0]?.[1]).toBe(
      'mailto:a%3Fbcc%3Db%26subject%3Dc@example.com',
    );
  });

  test.each<[string, ChatHubContact]>([
    ['link', { link: 'javascript:alert(1)' }],
    ['link', { link: ' JavaScript:alert(1)' }],
    ['link', { link: 'java\nscript:alert(1)' }],
    ['link', { link: 'data:text/html,hello' }],
    ['link', { link: 'mailto:help@example.com' }],
    ['link', { link: 'https://' }],
    ['mail', { mail: 'help' }],
    ['mail', { mail: 'mailto:' }],
    ['mail', { mail: 'one@example.com,two@example.com' }],
    ['mail', { mail: 'one@example.com two@example.com' }],
    ['mail', { mail: 'lone-\ud800-surrogate@example.com' }],
    ['phone', { phone: 'javascript:alert(1)' }],
    ['phone', { phone: 'call us' }],
    ['phone', { phone: '+' }],
  ])('is refused where its %s cannot be linked safely: %j', (part, contact) => {
    const make = () => czech(contact);
    expect(make).toThrow(ChatHubError);
    expect(make).toThrow(
      expect.objectContaining({
        code: 'bad-options',
        message: `bad-options: contact.${part}`,
        hint: expect.stringContaining('Give contact'),
      }),
    );
  });
});

describe('texts', () => {
  const languages = { czech, english, korean, ukrainian };

  test('are there in each language, all of them and all different', () => {
    const { texts } = english();
    for (const [name, language] of Object.entries(languages)) {
      const own = language().texts;
      expect(Object.keys(own), name).toEqual(Object.keys(texts));
      expect(new Set(Object.values(own)).size, name).toBe(Object.keys(texts).length);
    }
    expect(Object.values(languages).map((language) => language().texts.lang)).toEqual([
      'cs',
      'en',
      'ko',
      'uk',
    ]);
  });

  test('of the app come first, one by one', () => {
    const { texts, links } = czech({
      link: '/kontakt',
      texts: { link: 'Kdo je u nás kdo', retry: 'Ještě jednou' },
    });
    expect(texts).toEqual({ ...czech().texts, link: 'Kdo je u nás kdo', retry: 'Ještě jednou' });
    expect(links[0]?.text).toBe('Kdo je u nás kdo');
  });

  test('of another language make another notice', () => {
    const german = { ...english().texts, lang: 'de', retry: 'Noch einmal' };
    expect(notice(german, { phone: '030 1234567' })).toMatchObject({
      texts: german,
      links: [{ href: 'tel:0301234567' }],
    });
  });
});
