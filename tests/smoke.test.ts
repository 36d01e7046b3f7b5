import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

it('gives a focused button the keys', async () => {
  const button = document.createElement('button');
  let clicks = 0;
  button.addEventListener('click', () => (clicks += 1));
  document.body.append(button);
  button.focus();
  await sendKeys({ press: 'Enter' });
  expect(clicks).to.equal(1);
});
