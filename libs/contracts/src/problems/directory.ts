import { problem, type ProblemTable } from './entry.js';

/** Who takes part, what is in force, and this installation. */
export const DIRECTORY_PROBLEMS = {
  WHAT_IF_BUSY: problem(
    409,
    '已有一项试算正在进行，请等待完成或取消。',
    'A trial is running; wait for it or cancel it.',
  ),
  WHAT_IF_UNKNOWN: problem(404, '未找到该试算。', 'There is no such trial.'),
  PARAMETER_UNKNOWN: problem(422, '该政策没有参数“{parameter}”。', 'The policy has no parameter “{parameter}”.'),
  PARAMETER_VALUE_INVALID: problem(
    422,
    '参数“{parameter}”的取值或起始日不符合要求。',
    'The value or first day of the parameter “{parameter}” is not as required.',
  ),
  OVERRIDE_EXISTS: problem(422, '上位规定“{override}”已存在。', 'There is a superior rule “{override}” already.'),
  OVERRIDE_ITEM_UNKNOWN: problem(
    422,
    '上位规定“{override}”所指的项目不存在。',
    'The superior rule “{override}” names an item that there is not.',
  ),
  OVERRIDE_INVALID: problem(
    422,
    '上位规定“{override}”的内容不完整或不符合要求。',
    'The superior rule “{override}” lacks something, or has what its kind does not.',
  ),
  DRAFT_OF_ANOTHER_POLICY: problem(
    422,
    '该草案是政策“{draft}”的，不是本政策的。',
    'The draft is of the policy “{draft}”, not of this one.',
  ),
  DRAFT_BASE_NOT_NEWEST: problem(
    409,
    '草案以第{base}版为基础，现行最新为第{newest}版，请以最新版为基础重新拟定。',
    'The draft changes version {base}; the newest is {newest}: base it on that.',
  ),
  DRAFT_CHANGES_NOTHING: problem(422, '草案没有任何修改。', 'The draft changes nothing.'),
  LEGAL_BASIS_MISSING: problem(
    422,
    '发布新版本应注明依据（文号、标题、日期）。',
    'A new version needs its legal basis: number, title and date of the document.',
  ),
  VERSION_BEFORE_BASE: problem(
    422,
    '新版本的起始日{from}早于现行版本的起始日{inForce}。',
    'The new version would begin on {from}, before the one in force ({inForce}).',
  ),
  VERSION_OUTSIDE_VALIDITY: problem(
    422,
    '新版本的起始日{from}晚于政策有效期截止日{until}。',
    'The new version would begin on {from}, after the policy has ended ({until}).',
  ),
  VERSION_OF_RELEASE: problem(
    409,
    '第{version}版是本软件自带的政策版本，请使用其他版本号。',
    'Version {version} is a document of this release: take another number.',
  ),
  VERSION_SUPERSEDED: problem(
    422,
    '自{from}起适用新版本，第{version}版不能用于奖励年度{year}的轮次。',
    'From {from} on a later version applies: version {version} cannot be that of a round for {year}.',
  ),
  CHANGE_BEFORE_VERSION: problem(
    422,
    '修改“{change}”的起始日早于新版本的起始日{from}。',
    'The change “{change}” would hold before the version begins ({from}).',
  ),
  READING_CONFIRMED_OTHERWISE: problem(
    409,
    '口径“{reading}”已另行确认，草案不能设不同的默认口径。',
    'The reading “{reading}” is confirmed otherwise: a version cannot have another default.',
  ),
  POLICY_VERSION_ALTERED: problem(
    503,
    '本软件改变了已发布的政策“{policy}”第{version}版，已停止按其计算；请恢复原版本软件。',
    'This release alters the policy “{policy}”, version {version}, as published: nothing is computed with it. Restore the former release.',
  ),

  PARTY_UNKNOWN: problem(404, '未找到该申报主体。', 'There is no such party.'),
  PARTY_EXISTS: problem(409, '该申报主体已登记。', 'This party is registered already.'),
  NAME_IN_WRONG_PLACE: problem(422, '名称登记方式与主体类型不符。', 'The name does not suit the kind of party.'),
  IDENTITY_OF_WRONG_KIND: problem(
    422,
    '证件类型与主体类型不符。',
    'An individual has an ID number, everybody else a unified social credit code.',
  ),
  USCC_INVALID: problem(422, '统一社会信用代码有误。', 'The unified social credit code is invalid.'),
  RELATION_ENDS_BEFORE_IT_BEGINS: problem(422, '终止日期应晚于起始日期。', 'The relation ends before it begins.'),
  ACCOUNT_UNCHANGED: problem(409, '收款账户与已确认的一致。', 'This account is confirmed already.'),
  ACCOUNT_NOT_CONFIRMED: problem(409, '申报主体尚未确认收款账户。', 'The party has confirmed no account yet.'),
  ACCOUNT_CHANGED_MEANWHILE: problem(409, '收款账户已变更，请重新核对。', 'The account has changed meanwhile.'),

  ORGANISATION_UNKNOWN: problem(404, '未找到该机构。', 'There is no such organisation.'),
  ORGANISATION_EXISTS: problem(409, '该机构已登记。', 'This organisation is registered already.'),
  ORGANISATION_OF_WRONG_KIND: problem(422, '机构类型与该事项不符。', 'The organisation is not of the right kind.'),
  DEPARTMENT_KEY: problem(
    422,
    '只有汇总部门需要且必须填写部门标识。',
    'A department, and only a department, has a key.',
  ),
  TREASURY_ONLY_OF_FINANCE: problem(
    422,
    '只有财政部门可以注明财政级次。',
    'Only a finance office has a treasury of its own.',
  ),
  DEPARTMENT_NOT_OF_POLICY: problem(422, '该部门不是本政策的汇总部门。', 'The policy names no such department.'),

  ACCOUNT_UNKNOWN: problem(404, '未找到该用户。', 'There is no such account.'),
  LOGIN_TAKEN: problem(409, '该登录名已被使用。', 'This login name is taken.'),
  PASSWORD_WRONG: problem(403, '原密码不正确。', 'The present password is wrong.'),
  PASSWORD_TOO_SHORT: problem(422, '密码至少{shortest}个字符。', 'A password has at least {shortest} characters.'),
  PASSWORD_TOO_LONG: problem(422, '密码最多{longest}个字符。', 'A password has at most {longest} characters.'),
  PASSWORD_IS_LOGIN: problem(422, '密码不能与登录名相同。', 'The password must not be the login name.'),
  PASSWORD_UNCHANGED: problem(422, '新密码不能与原密码相同。', 'The new password is the old one.'),
  GRANT_UNKNOWN: problem(404, '未找到该角色授权。', 'There is no such grant.'),
  GRANT_EXISTS: problem(409, '该角色授权已存在。', 'This grant exists already.'),
  LAST_ADMINISTRATOR: problem(
    409,
    '这是最后一名在任的系统管理员，应先授权他人。',
    'This is the last administrator: somebody else has to be one first.',
  ),
  GRANT_ENDED: problem(409, '该角色授权已终止。', 'This grant has ended already.'),
  GRANT_ENDS_BEFORE_IT_BEGINS: problem(422, '授权终止日期应晚于起始日期。', 'The grant ends before it begins.'),
  ROLE_ALREADY_HELD: problem(409, '该用户在此期间已具有该角色。', 'The account holds this role already.'),
  REVOCATION_IN_PAST: problem(
    422,
    '授权不能追溯终止（今日为{today}）。',
    'A grant cannot end in the past (today is {today}).',
  ),

  JURISDICTION_UNKNOWN: problem(404, '没有该地的政策文件。', 'There is no document of this place.'),
  POLICY_UNKNOWN: problem(404, '未找到该政策。', 'There is no such policy.'),
  POLICY_NOT_PUBLISHED: problem(409, '该政策尚未发布。', 'The policy has not been published.'),
  ROUTE_UNKNOWN: problem(
    422,
    '办理流程应以通过、公示、拨付三个环节结束，且次序为规定的三种之一。',
    'A route ends with approval, notice and payout, in one of the three known orders.',
  ),
  VERSION_PUBLISHED: problem(409, '该政策版本已发布。', 'This version has been published already.'),
  ONLY_A_MEASURE_PAYS: problem(422, '只有政策措施才能作为兑现依据。', 'Only a measure (政策措施) pays.'),
  READING_UNKNOWN: problem(404, '该政策没有此口径。', 'The policy has no such reading.'),
  READING_OPTIONS_INCOMPATIBLE: problem(
    422,
    '所选口径不能并用：{options}。',
    'These options do not go together: {options}.',
  ),
  READING_ALREADY_CONFIRMED: problem(409, '该口径已如此确认。', 'The reading has been confirmed like this already.'),

  LPR_ROW_NOT_AFTER_LAST: problem(
    422,
    '该期LPR须晚于已收录的最后一期（{last}）。',
    'A row comes after the last one on record, {last}.',
  ),
  LPR_ROW_NOT_NEXT: problem(
    422,
    'LPR须逐期登记：下一期为{month}，20日或其后公布。',
    'Rows are registered one by one: the next is of {month}, published on the 20th or later.',
  ),
  LPR_ROW_IN_FUTURE: problem(
    422,
    'LPR公布日期{published}尚未到来。',
    'The day of publication, {published}, is to come.',
  ),
  LPR_RATE_IMPLAUSIBLE: problem(
    422,
    '利率“{rate}”有误：须为两位小数，大于0且不超过15%，如“3.00%”。',
    'The rate "{rate}" is implausible: two decimals, above 0 and at most 15%, such as "3.00%".',
  ),
  LPR_ROW_NOT_REGISTERED: problem(404, '没有登记过{published}的LPR。', 'No row of {published} was registered.'),
  LPR_ROW_UNCHANGED: problem(409, '与已登记的一致，无需更正。', 'The row says so already.'),
  LPR_ROW_CHANGED: problem(409, '该期LPR已更正，请重新核定。', 'The row was corrected meanwhile.'),
  LPR_ROW_ALREADY_IN_USE: problem(409, '该期LPR已用于核定。', 'The row is in use already.'),
  LPR_ROW_IN_USE: problem(
    409,
    '已有金额按{published}的LPR核定。更正不改变已核定的金额；请确认知悉后再提交（settledAmountsStay）。',
    'Amounts have been settled under the row of {published}. A correction leaves them as they are: say so (settledAmountsStay).',
  ),

  INDICATOR_UNKNOWN: problem(404, '该文件没有此指标。', 'The document has no such indicator.'),
  INDICATOR_YEAR_IN_FUTURE: problem(422, '{year}年尚未开始。', 'The year {year} has not begun.'),
  INDICATOR_NOTHING_TO_CORRECT: problem(
    422,
    '{year}年尚无登记的数值，不能更正。',
    'No value is recorded for {year}: there is nothing to correct.',
  ),
  INDICATOR_VALUE_UNCHANGED: problem(409, '已登记同一数值和来源。', 'The same value and source are recorded already.'),
  INDICATOR_CORRECTION_NEEDS_REASON: problem(
    422,
    '{year}年已登记{value}，更正须说明原因。',
    '{value} is recorded for {year}: a correction needs a reason.',
  ),

  ROUND_UNKNOWN: problem(404, '未找到该轮次。', 'There is no such round.'),
  ROUND_EXISTS: problem(409, '该轮次已存在。', 'This round exists already.'),
  TOO_MANY_STAMPS: problem(
    422,
    '一个轮次最多另加{limit}家盖章单位。',
    'A round takes at most {limit} further offices.',
  ),
  STAMP_TWICE: problem(422, '同一盖章单位列了两次。', 'The same office is named twice.'),
  ITEM_NOT_OF_POLICY: problem(422, '该政策没有此申报项目：{item}。', 'The policy has no item {item}.'),
  ROUND_NOT_OPEN: problem(409, '申报尚未开始，自{opens}起受理。', 'The round opens at {opens}.'),
  ROUND_CLOSED: problem(409, '申报已于{closed}截止。', 'The round closed at {closed}.'),
  WINDOW_ENDS_BEFORE_IT_BEGINS: problem(422, '申报截止时间应晚于开始时间。', 'The window ends before it begins.'),
  NO_AWARD_YEAR: problem(422, '请至少选择一个奖励年度。', 'A round covers at least one award year.'),

  ALREADY_SET_UP: problem(
    409,
    '系统已完成初始化。若演示数据的载入曾中断，请停止服务，换用空的数据目录后重新启动。',
    'This installation is set up already. Where loading the demonstration was cut off: stop, and start on an empty data folder.',
  ),
  CLOCK_IS_REAL: problem(409, '正式环境的时钟不能调整。', 'The clock of a real folder cannot be moved.'),
  CLOCK_ONLY_MOVES_FORWARD: problem(
    422,
    '时钟只能向后推进，当前为{now}。',
    'The clock only moves forward; it is {now}.',
  ),
} satisfies ProblemTable;
