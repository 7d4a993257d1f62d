import { defineTexts } from '../../../i18n/texts.js';

/** What is done where the texts say nothing. */
export const defaultsTexts = defineTexts(
  {
    title: '文件未写明时的默认做法',
    lead: '以下各项文件没有写明或与文件次序不同，系统按默认办理；有权机关可以确认口径，或在发布时另选次序。',
    policy: '政策',
    matter: '事项',
    taken: '默认做法',
    basis: '说明',
    order: '通过、公示、拨付的先后',
    route: '办理阶段',
    validity: '有效期',
    reading: (id: string) => `口径${id}`,
    table: '默认做法一览',
    notConfirmed: '未确认，按默认读法',
    stated: '依文件原文',
    notStated: '文件未写明',
    stamps: '需要哪些盖章',
    stampsRule:
      '入驻园区的由园区盖章，否则由所在（个人为住所）乡镇、街道盖章；政策为某个项目指定部门时，另加该部门。缺少所属登记的不能提交。',
    system: '系统规则',
    house: ['公示期至少7天，到截止日24时为止。', '拨付不早于通过的次年。', '时间一律按北京时间；期限从次日起算。'].join(
      '\n',
    ),
    houseTitle: '通用默认',
  },
  {
    title: 'Defaults where the texts are silent',
    lead: 'What a text does not state, or states in another order, is done by default. An authority can confirm a reading, or choose another order at publication.',
    policy: 'Policy',
    matter: 'Matter',
    taken: 'Default taken',
    basis: 'Note',
    order: 'Order of approval, notice and payout',
    route: 'Stages',
    validity: 'In force',
    reading: (id) => `Reading ${id}`,
    table: 'Defaults taken',
    notConfirmed: 'Not confirmed: the default is taken',
    stated: 'as the text says',
    notStated: 'not stated by the text',
    stamps: 'Required stamps',
    stampsRule:
      'The park where the applicant resides in one, else the township or subdistrict of its seat (of an individual: home); and any department that the policy names for an item. Without such a relation nothing can be submitted.',
    system: 'Rules of the house',
    house: [
      'A notice stays for at least 7 days, until 24:00 of its closing day.',
      'Nothing is paid before the year after its approval.',
      'All times are those of Beijing; a period begins on the next day.',
    ].join('\n'),
    houseTitle: 'General defaults',
  },
);
