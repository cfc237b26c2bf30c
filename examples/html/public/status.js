const status = document.querySelector('[data-testid=status]');
const code = document.querySelector('code');

document.addEventListener('chathub-status', ({ detail }) => {
  status.textContent = detail;
});
document.addEventListener('chathub-error', ({ detail }) => {
  code.textContent = detail.code;
});
