import { el } from '../element.js';
import { signIn } from '../session.js';

/** The way in; `entered` is called once a token is there. */
export function loginView(entered) {
  document.title = '登录 - 知行智慧校园';
  const loginName = el('input', { id: 'login-name', name: 'loginName', autocomplete: 'username', required: true });
  const password = el('input', {
    id: 'password', name: 'password', type: 'password', autocomplete: 'current-password', required: true,
  });
  const alert = el('p', { class: 'alert', role: 'alert', hidden: true });
  const button = el('button', { type: 'submit', class: 'primary' }, '登录');

  async function submit(event) {
    event.preventDefault();
    button.disabled = true;
    try {
      await signIn(loginName.value, password.value);
      entered();
    } catch (refusal) {
      alert.textContent = refusal.message;
      alert.hidden = false;
      password.value = '';
      password.focus();
    } finally {
      button.disabled = false;
    }
  }

  return el('main', { class: 'entrance' },
    el('form', { class: 'sign-in', onsubmit: submit },
      el('img', { src: '/campus/favicon.svg', alt: '', width: 48, height: 48 }),
      el('h1', {}, '知行智慧校园'),
      el('p', { class: 'muted' }, '学籍中心'),
      alert,
      el('label', { for: 'login-name' }, '用户名'), loginName,
      el('label', { for: 'password' }, '密码'), password,
      button));
}
