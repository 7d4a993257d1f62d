import { problem, type ProblemTable } from './entry.js';

/** What the edge refuses before anything is decided: form, session, preconditions, limits, storage. */
export const EDGE_PROBLEMS = {
  INTERNAL: problem(500, '系统内部错误，请稍后重试。', 'An internal error; please try again later.'),

  BAD_REQUEST: problem(400, '请求格式不正确，系统无法处理。', 'The request is malformed.'),
  BODY_INVALID: problem(
    400,
    '提交的内容不符合填报要求，请核对标明的栏目。',
    'Some fields are not as required; see the list.',
  ),
  BODY_NOT_JSON: problem(400, '提交的内容不是有效的 JSON。', 'The body is not valid JSON.'),
  BODY_NOT_AN_OBJECT: problem(400, '提交的内容应为一个 JSON 对象。', 'The body must be a JSON object.'),
  BODY_DUPLICATE_KEY: problem(400, '提交的内容中“{key}”重复出现。', 'The key “{key}” occurs more than once.'),
  BODY_KEY_RESERVED: problem(400, '提交的内容中使用了保留名称“{key}”。', 'The key “{key}” is reserved.'),
  BODY_TOO_DEEP: problem(400, '提交的内容嵌套超过{limit}层。', 'The body is nested deeper than {limit} levels.'),
  BODY_NOT_UNICODE: problem(400, '提交的内容不是有效的 UTF-8 文本。', 'The body is not valid UTF-8 text.'),
  BODY_TOO_LARGE: problem(413, '提交的内容超过大小限制。', 'The body is too large.'),
  MEDIA_TYPE_UNSUPPORTED: problem(415, '不支持该内容类型。', 'This media type is not supported.'),
  NOT_FOUND: problem(404, '未找到所请求的内容。', 'There is nothing at this address.'),
  METHOD_NOT_ALLOWED: problem(405, '该地址不支持此操作方式。', 'This address does not support the method.'),

  NOT_LOGGED_IN: problem(401, '请先登录。', 'Please log in first.'),
  LOGIN_FAILED: problem(401, '登录名或密码不正确。', 'Login name or password is wrong.'),
  ROLE_NOT_HELD: problem(403, '您目前不具备办理该事项的角色。', 'You do not hold the role that this needs.'),
  NOT_IN_YOUR_JURISDICTION: problem(403, '该事项不在您的管辖范围内。', 'This is not in your jurisdiction.'),
  RATE_LIMITED: problem(
    429,
    '操作过于频繁，请在{retryAfterSeconds}秒后重试。',
    'Too many attempts; try again in {retryAfterSeconds} seconds.',
  ),
  SETUP_CODE_WRONG: problem(403, '初始化验证码不正确。', 'The set-up code is wrong.'),

  IF_MATCH_MISSING: problem(
    428,
    '请注明您所依据的版本（If-Match）。',
    'Name the revision that you saw in the If-Match header.',
  ),
  IF_MATCH_MALFORMED: problem(400, '所依据的版本（If-Match）格式不正确。', 'The If-Match header is malformed.'),
  STALE: problem(
    412,
    '该事项在您查看之后已被他人办理，请刷新后再操作。',
    'Somebody acted on this since you looked; look again before you decide.',
  ),
  IDEMPOTENCY_KEY_MISSING: problem(
    400,
    '请提供幂等键（Idempotency-Key）。',
    'Send an Idempotency-Key header with every change.',
  ),
  IDEMPOTENCY_KEY_MALFORMED: problem(
    400,
    '幂等键（Idempotency-Key）格式不正确。',
    'The Idempotency-Key header is malformed.',
  ),
  IDEMPOTENCY_KEY_REUSED: problem(
    422,
    '该幂等键已用于内容不同的请求。',
    'This Idempotency-Key was used for a different request.',
  ),
  TOPIC_UNKNOWN: problem(400, '没有“{topic}”这一订阅主题。', 'There is no topic “{topic}” to follow.'),
  TOO_MANY_STREAMS: problem(
    429,
    '同时打开的实时更新过多，请关闭一些页面后重试。',
    'Too many live streams are open at the same time; close some pages and try again.',
  ),
  TOO_MANY_CONFLICTS: problem(
    503,
    '该事项正被多人同时办理，请稍后重试。',
    'Too many people act on this at the same time; try again shortly.',
  ),

  POSITION_MALFORMED: problem(400, '数据位置（minPosition）格式不正确。', 'The minPosition is malformed.'),
  POSITION_NOT_REACHED: problem(
    503,
    '所需数据尚未就绪，请稍后重试。',
    'What was asked for is not ready yet; try again shortly.',
  ),
  MOMENT_MALFORMED: problem(400, '所查询的时间或位置格式不正确。', 'The moment or position asked for is malformed.'),
  PERIOD_REVERSED: problem(400, '起始时间或位置不能晚于截止时间或位置。', 'The period ends before it begins.'),
  CURSOR_INVALID: problem(
    400,
    '翻页标记无效，请从第一页重新查询。',
    'The page cursor is invalid; begin with the first page.',
  ),
  LIMIT_INVALID: problem(400, '每页条数超出允许范围。', 'The page size is out of range.'),
  FILTER_INVALID: problem(400, '查询条件不正确。', 'The filter is not valid here.'),
  FILTER_MISSING: problem(400, '请至少给出一个查询条件：{filters}。', 'Give at least one filter: {filters}.'),
  FILTER_AMBIGUOUS: problem(400, '查询条件只能选其一。', 'Give only one of these filters.'),

  STORAGE_FULL: problem(
    507,
    '存储空间不足，本次操作未被受理，请联系管理员。',
    'The disk is full; nothing was accepted. Please tell the administrator.',
  ),
  STORAGE_READ_ONLY: problem(
    503,
    '数据目录不可写入，本次操作未被受理，请联系管理员。',
    'The data folder cannot be written; nothing was accepted. Please tell the administrator.',
  ),
  RECORD_UNAVAILABLE: problem(
    503,
    '业务记录暂不可用，请稍后重试。',
    'The record is not available at the moment; please try again later.',
  ),
  STORE_UNAVAILABLE: problem(
    503,
    '事件库暂时没有应答，无法确定本次操作是否已被受理，请稍后以同一幂等键重试。',
    'The event store does not answer; whether this was accepted is not known. Please repeat it later with the same key.',
  ),
  STORE_DENIED: problem(
    503,
    '事件库拒绝了本系统的访问，本次操作未被受理，请联系管理员。',
    'The event store refuses this system; nothing was accepted. Please tell the administrator.',
  ),
  VAULT_UNAVAILABLE: problem(
    503,
    '保密库暂不可用，请稍后重试。',
    'The vault is not available at the moment; please try again later.',
  ),
  SESSIONS_UNAVAILABLE: problem(
    503,
    '登录服务暂不可用，请稍后重试。',
    'Log-in is not available at the moment; please try again later.',
  ),
  JOBS_UNAVAILABLE: problem(
    503,
    '后台任务服务暂不可用，请稍后重试。',
    'The background jobs cannot be reached at the moment; please try again later.',
  ),
  PERSON_ERASED: problem(410, '该个人信息已依法删除。', 'These personal data have been erased.'),
} satisfies ProblemTable;
