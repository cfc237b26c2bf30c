import type { CustomerScript } from '@chathub/sandbox';

/** One customer per organization, who writes as soon as an operator is there and answers at once. */
export const customers: CustomerScript = {
  customers: [
    {
      name: 'Marta Kowalska',
      organization: 'sales',
      opensAfter: 300,
      messages: [{ text: 'Is the oak desk still available?' }],
      answers: ['Great, I take it.', 'Black legs, please.', 'Thank you!'],
      answerAfter: 300,
    },
    {
      name: 'Petr Svoboda',
      organization: 'support',
      opensAfter: 300,
      messages: [{ text: 'I cannot sign in since this morning.' }],
      answers: ['It works again.', 'Everything is there.', 'Thank you!'],
      answerAfter: 300,
    },
  ],
};
