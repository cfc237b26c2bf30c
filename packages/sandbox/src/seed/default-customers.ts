import type { ScriptedCustomer } from '../chat/scripted-customer.ts';

export const defaultCustomers: readonly ScriptedCustomer[] = [
  {
    name: 'Marta Kowalska',
    organization: 'sales',
    opensAfter: 1000,
    messages: [
      { text: 'Hi! Is the oak desk still available in the 160 cm version?' },
      { text: 'I would need it delivered to Lviv before the 20th.', after: 4000 },
    ],
    answers: [
      'That sounds good. And can I choose the colour of the legs?',
      'Black, please. How do I pay?',
      'Perfect, thank you for the quick help!',
    ],
  },
  {
    name: 'Daniel Horak',
    organization: 'sales',
    opensAfter: 9000,
    messages: [
      { text: 'Good morning, we are a team of twelve. Do you have a price for companies?' },
    ],
    answers: [
      'Great. Could you send me the offer by e-mail?',
      'Thanks, I will share it with my colleagues.',
    ],
  },
  {
    name: 'Aisha Rahman',
    organization: 'sales',
    opensAfter: 24_000,
    messages: [
      { text: 'Hello, can I pick the order up myself?' },
      { text: 'I am free on Saturday.', after: 3000 },
    ],
    answers: ['Saturday at ten, then. Thank you!'],
  },
  {
    name: 'Petr Svoboda',
    organization: 'support',
    opensAfter: 1000,
    messages: [
      { text: 'Hello, I cannot sign in since this morning.' },
      { text: 'It says that my link has expired.', after: 3500 },
    ],
    answers: [
      'I requested a new link and it works now.',
      'Yes, everything is there. Thank you very much!',
    ],
  },
  {
    name: 'Ines Duarte',
    organization: 'support',
    opensAfter: 12_000,
    messages: [{ text: 'Could you tell me where I find my invoices?' }],
    answers: ['Found them, thank you!'],
  },
];
