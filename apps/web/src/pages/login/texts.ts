import { defineTexts } from '../../i18n/texts.js';

export const loginTexts = defineTexts(
  {
    title: '登录',
    login: '账号',
    password: '密码',
    logIn: '登录',
    noAccount: '还没有账号？请联系本地区的系统管理员开通。',
    persons: '演示环境：选一位人物直接登录',
  },
  {
    title: 'Log in',
    login: 'Login name',
    password: 'Password',
    logIn: 'Log in',
    noAccount: 'No account yet? Ask the administrator of your district for one.',
    persons: 'Demonstration: choose a person to log in as',
  },
);
