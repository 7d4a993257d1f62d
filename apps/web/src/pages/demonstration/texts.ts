import { defineTexts } from '../../i18n/texts.js';

export const demonstrationTexts = defineTexts(
  {
    title: '演示工具',
    persons: '换一个身份',
    personsWhat: '每个人物只做自己那一步。选一位，就以其身份登录。',
    current: '当前身份',
    clock: '调快时钟',
    clockWhat: '款项要到次年才拨付。时钟只能往前调；到期的事项会按顺序自动发生。',
    now: '现在的业务时间',
    to: '调到',
    move: '调整时钟',
    moved: '时钟已调整。',
    onlyAdministrator: '只有演示管理员可以调时钟。点下面的按钮将以管理员身份登录后再调。',
    notHere: '这不是演示环境。',
  },
  {
    title: 'Demonstration tools',
    persons: 'Be somebody else',
    personsWhat: 'Each person does one part. Choose one to log in as them.',
    current: 'This is you',
    clock: 'Move the clock',
    clockWhat: 'The money comes next year. The clock only goes forward; whatever falls due happens, in order.',
    now: 'Business time now',
    to: 'Move it to',
    move: 'Move the clock',
    moved: 'The clock was moved.',
    onlyAdministrator:
      'Only the administrator of the demonstration moves the clock. This logs you in as the administrator.',
    notHere: 'This is no demonstration.',
  },
);
