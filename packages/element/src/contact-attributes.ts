/** The attributes that say whom to turn to, in the order in which it is shown. */
export const contactAttributes: readonly string[] = [
  'contact-mail',
  'contact-phone',
  'contact-link',
];
