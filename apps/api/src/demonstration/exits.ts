import type { Text } from '#policies';

/** A way off the straight road: its name, and what its case's timeline must hold when it was taken. */
export interface Exit {
  readonly title: Text;
  readonly events: readonly string[];
}

const exit = (zh: string, en: string, ...events: string[]): Exit => ({ title: { zh, en }, events });

/**
 * Every exit that the product has, in the order of the stages. The demonstration fails when one was not taken, or when the
 * record of the case that is named for it does not hold its events.
 */
export const EXITS = {
  withdrawnAsDraft: exit('申报前撤回', 'withdrawn before submission', 'ApplicationWithdrawn'),
  severalStamps: exit('须两处盖章', 'several required stamps', 'EndorsementGranted'),
  returnedAtEndorsement: exit(
    '盖章环节退回补正，原处继续',
    'returned by a stamp, resumed there',
    'ReturnedForSupplement',
    'SupplementSubmitted',
  ),
  refusedAtEndorsement: exit('不予盖章', 'stamp refused', 'EndorsementRefused'),
  withdrawnAtEndorsement: exit('待盖章时撤回', 'withdrawn while it waits for its stamp', 'ClaimWithdrawn'),
  returnedAtDepartment: exit(
    '部门退回补正，原处继续',
    'returned by the department, resumed there',
    'ReturnedForSupplement',
    'SupplementSubmitted',
  ),
  endorsementVoided: exit(
    '事实变更，盖章作废重盖',
    'facts changed: the stamp is void and taken again',
    'ClaimAmended',
    'EndorsementVoided',
  ),
  someClaimsRefused: exit('一份申报中部分项目不予通过', 'some claims of one application refused', 'ClaimRefused'),
  withdrawnAtDepartment: exit('部门审核时撤回', 'withdrawn at the department', 'ClaimWithdrawn'),
  contestAllowed: exit('他人同证申报：准予', "another applicant's certificate: allowed", 'ContestDecided'),
  contestDenied: exit('他人同证申报：不予', "another applicant's certificate: denied", 'ContestDecided', 'ClaimRefused'),
  returnedAtPanel: exit(
    '评审退回补正，原处继续',
    'returned by the panel, resumed there',
    'ReturnedForSupplement',
    'SupplementSubmitted',
  ),
  withdrawnAtPanel: exit('评审时撤回', 'withdrawn at the panel', 'ClaimWithdrawn'),
  cutByPanel: exit('核减', 'cut by the panel', 'FactsVerified'),
  similarityFound: exit('认定相近相似，就高不就低', 'found similar: the higher amount only', 'FactsVerified'),
  otherPolicyPaid: exit('已享受区内其他政策', 'paid under another policy', 'ClaimAccepted'),
  supplementAfterPayment: exit('已兑现后补差', 'supplement after an earlier payment', 'AmountSettled'),
  withdrawnWithoutAmount: exit('核定无奖补后撤回', 'withdrawn after it came to nothing', 'ClaimLeft', 'ClaimWithdrawn'),
  withdrawnAfterSettlement: exit('核定后撤回', 'withdrawn after its settlement', 'LineWithdrawn', 'AwardAnnulled'),
  withdrawnFromBatch: exit('提请审议后撤回', 'withdrawn out of a presented batch', 'LineWithdrawn'),
  noWithdrawalAfterApproval: exit('通过后不得撤回', 'no withdrawal after the approval', 'LineApproved'),
  struckDeferred: exit('剔除（暂缓）', 'struck, deferred', 'LineStruck'),
  struckRejected: exit('剔除（不予）', 'struck, rejected', 'LineStruck', 'AwardAnnulled'),
  differenceToOthers: exit('他项落空后补足差额', 'the difference that another award had cut', 'ClaimsQueuedAgain'),
  presentedAgain: exit('不予后重新提请', 'presented again after a rejection', 'LinePresentedAgain'),
  supplementaryBatch: exit('补充批次', 'supplementary batch', 'LineIncluded'),
  objectionDismissed: exit('异议不成立', 'objection dismissed', 'LineQuestioned', 'LineObjectionDismissed'),
  objectionUpheld: exit('异议成立，退回评审', 'objection upheld: back to the panel', 'LineObjectionUpheld', 'ClaimReopened'),
  receiptFollowed: exit('异议人凭回执查询', 'the objector follows the receipt', 'ObjectionRaised', 'ObjectionDecided'),
  noticeAgain: exit('金额变更，重新通过并公示', 'changed amount: approved and published again', 'LinePublished'),
  notBeforeTheYear: exit('未到次年不得拨付', 'not paid before the next year', 'LineApproved'),
  readingUnconfirmed: exit('口径未确认不得拨付', 'not paid on an unconfirmed reading', 'PayoutAllotted'),
  bankRejected: exit('银行退票', 'rejected by the bank', 'PaymentRejected', 'PaymentMade'),
  bankUnknown: exit('银行结果不明，再查不再付', 'unknown to the bank: asked again, not sent again', 'BankAnswerUnknown'),
  returnedAfterPaid: exit('付后退回，改户重付', 'returned after it was paid, paid again', 'PaymentReturned', 'PaymentMade'),
  dueFromCity: exit('市级应承担，上报', 'due from the city, reported', 'ShareReportedDue'),
  publicNotice: exit('公示：免登录，个人隐名', 'notice without log-in, persons masked', 'LinePublished'),
  publicRegister: exit('奖补名册：免登录，个人隐名', 'award register without log-in, persons masked', 'ResultPublished'),
  asOf: exit('回看当时状态', 'as it stood at a moment'),
  changesBetween: exit('两时点之间的变化', 'what changed between two moments'),
} as const satisfies Readonly<Record<string, Exit>>;

export type ExitId = keyof typeof EXITS;
export const EXIT_IDS = Object.keys(EXITS) as readonly ExitId[];
