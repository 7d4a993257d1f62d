import type { OrderId } from '#domain';
import type { Text } from '#policies';

/**
 * A way off the straight road: its name, and what the record of the claim that took it must hold. `record` names event types
 * in their order, each with a detail where that is what counts ("LineStruck kind=rejected"); "!Type" must be absent.
 */
export interface Exit {
  readonly title: Text;
  readonly record: readonly string[];
}

const exit = (zh: string, en: string, ...record: string[]): Exit => ({ title: { zh, en }, record });

const BEFORE_APPROVAL = {
  withdrawnAsDraft: exit('提交前撤回', 'withdrawn before submission', '!ApplicationSubmitted', 'ApplicationWithdrawn'),
  severalStamps: exit('须两处盖章', 'several required stamps', 'EndorsementGranted', 'EndorsementGranted'),
  returnedAtEndorsement: exit(
    '盖章环节退回补正，原处继续',
    'returned by a stamp, resumed there',
    'ReturnedForSupplement stage=endorsement',
    'SupplementSubmitted',
    '!EndorsementVoided',
  ),
  refusedAtEndorsement: exit('不予盖章', 'stamp refused', 'EndorsementRefused', '!EndorsementGranted'),
  withdrawnAtEndorsement: exit('待盖章时撤回', 'withdrawn before its stamp', 'ClaimWithdrawn', '!EndorsementGranted'),
  returnedAtDepartment: exit(
    '部门退回补正，原处继续',
    'returned by the department, resumed there',
    'ReturnedForSupplement stage=department',
    'SupplementSubmitted',
    'ClaimAccepted',
    '!EndorsementVoided',
  ),
  refusedAtDepartment: exit('部门不予通过', 'refused by the department', 'ClaimRefused stage=department'),
  someClaimsRefused: exit('同一申报其余项目继续', 'the other claims go on', 'FactsVerified', '!ClaimRefused'),
  withdrawnAtDepartment: exit(
    '部门审核时撤回',
    'withdrawn at the department',
    'EndorsementGranted',
    'ClaimWithdrawn',
    '!ClaimAccepted',
  ),
  withdrawnWhileReturned: exit(
    '补正期间撤回',
    'withdrawn while it was returned',
    'ReturnedForSupplement stage=department',
    'ClaimWithdrawn',
    '!ClaimAccepted',
  ),
  contestAllowed: exit(
    '他人同证申报：准予',
    "another applicant's certificate: allowed",
    'ContestDecided allowed=true',
    'ClaimAccepted',
  ),
  contestDenied: exit(
    '他人同证申报：不予',
    "another applicant's certificate: denied",
    'ContestDecided allowed=false',
    'ClaimRefused',
    '!ClaimAccepted',
  ),
  returnedAtPanel: exit(
    '评审退回补正，原处继续',
    'returned by the panel, resumed there',
    'ReturnedForSupplement stage=panel',
    'SupplementSubmitted',
    'FactsVerified',
    '!EndorsementVoided',
  ),
  endorsementVoided: exit(
    '事实变更，盖章作废重盖',
    'facts changed: the stamp is void',
    'ClaimAmended',
    'EndorsementVoided',
    'EndorsementGranted',
    'ClaimAccepted',
    'FactsVerified',
  ),
  refusedAtPanel: exit('评审不予通过', 'refused by the panel', 'ClaimAccepted', 'ClaimRefused stage=panel'),
  withdrawnAtPanel: exit('评审时撤回', 'withdrawn at the panel', 'ClaimAccepted', 'ClaimWithdrawn', '!FactsVerified'),
  cutByPanel: exit('核减', 'cut by the panel', 'FactsVerified cuts=principal'),
  similarityFound: exit(
    '认定相近相似，就高不就低',
    'found similar: the higher amount',
    'FactsVerified',
    'AmountSettled',
  ),
  otherPolicyPaid: exit('已享受区内其他政策', 'paid under another policy', 'ClaimAccepted', 'AmountSettled'),
  supplementAfterPayment: exit('已兑现后补差', 'supplement after a payment', 'ClaimDeclared', 'LinePaid'),
  withdrawnWithoutAmount: exit(
    '核定无奖补后撤回',
    'withdrawn after it came to nothing',
    'AmountSettled',
    'ClaimLeft',
    'ClaimWithdrawn',
    '!LineOpened',
  ),
  withdrawnAfterSettlement: exit(
    '核定后撤回',
    'withdrawn after its settlement',
    'LineWithdrawn',
    'AwardAnnulled',
    '!LineIncluded',
  ),
} as const satisfies Readonly<Record<string, Exit>>;

const FROM_APPROVAL = {
  withdrawnFromBatch: exit(
    '提请审议后撤回',
    'withdrawn out of a presented batch',
    'LineIncluded',
    'LineWithdrawn',
    '!LineApproved',
  ),
  noWithdrawalAfterApproval: exit('通过后不得撤回', 'no withdrawal after approval', 'LineApproved', '!LineWithdrawn'),
  withdrawnAsAWhole: exit(
    '撤回整份申报，已通过的保留',
    'the whole withdrawn, what is approved stays',
    'ClaimAccepted',
    'ClaimWithdrawn',
    '!FactsVerified',
  ),
  struckDeferred: exit('剔除（暂缓）', 'struck, deferred', 'LineStruck kind=deferred', 'LineApproved'),
  struckRejected: exit('剔除（不予）', 'struck, rejected', 'LineStruck kind=rejected', 'AwardAnnulled'),
  differenceToOthers: exit(
    '他项落空，补足差额',
    'the difference that another had cut',
    'LineOpened',
    'ClaimsQueuedAgain',
    'LineOpened',
  ),
  presentedAgain: exit(
    '不予后重新提请',
    'presented again after rejection',
    'LineStruck kind=rejected',
    'LinePresentedAgain',
    'LineOpened',
    'LineApproved',
  ),
  supplementaryBatch: exit('补充批次', 'supplementary batch', 'LineIncluded', 'LineIncluded', 'LineApproved'),
  objectionDismissed: exit(
    '异议不成立',
    'objection dismissed',
    'LineQuestioned',
    'LineObjectionDismissed',
    'LineCleared',
  ),
  objectionUpheld: exit(
    '异议成立，退回评审',
    'objection upheld: back to the panel',
    'LineQuestioned',
    'LineObjectionUpheld',
    'ClaimReopened',
    'FactsVerified cuts=amount',
    'LineOpened',
  ),
  receiptFollowed: exit('异议人凭回执查询', 'the objector follows a receipt', 'ObjectionRaised', 'ObjectionDecided'),
  noticeAgain: exit(
    '金额变更，重新通过并公示',
    'changed amount: published again',
    'LinePublished',
    'LineOpened',
    'LineApproved',
    'LinePublished',
    'LineCleared',
  ),
  notBeforeTheYear: exit('未到次年不得拨付', 'not paid before the next year', 'LineApproved', 'PayoutAllotted'),
  readingUnconfirmed: exit('口径未确认不得拨付', 'not paid on an unconfirmed reading', 'LineCleared', 'PayoutAllotted'),
  readingKept: exit(
    '口径另行确认，金额不变，原批次保留',
    'read otherwise, the same amount: it stays where it is',
    'LineIncluded',
    'LineSentBack',
    'LineKept',
    '!LineReplaced',
  ),
  readingReplaced: exit(
    '口径另行确认，金额变更，重新通过并公示',
    'read otherwise, another amount: passed again',
    'LineIncluded',
    'LineReplaced',
    'LineOpened',
    'LineApproved',
    'LineReplaced',
    'LineOpened',
    'LineApproved',
    'LineCleared',
    'LinePaid',
  ),
  readingLeavesPaid: exit(
    '口径另行确认，已拨付的不动',
    'read otherwise, what is paid stays',
    'LinePaid',
    '!LineSentBack',
  ),
  bankRejected: exit('银行退票', 'rejected by the bank', 'PaymentRejected', 'PayoutInstructed', 'PaymentMade'),
  bankUnknown: exit(
    '银行结果不明，再查不再付',
    'unknown to the bank: asked again, not sent',
    'PayoutInstructed',
    'BankAnswerUnknown',
    'PaymentMade',
    '!PaymentRejected',
  ),
  returnedAfterPaid: exit(
    '付后退回，改户重付',
    'came back after it was paid, paid again',
    'PaymentMade',
    'PaymentReturned',
    'PayoutInstructed',
    'PaymentMade',
  ),
  dueFromCity: exit('市级应承担，上报', 'due from the city, reported', 'ShareReportedDue'),
  publicNotice: exit('公示：免登录，个人隐名', 'notice without log-in, persons masked', 'LinePublished'),
  publicRegister: exit('名册：免登录，个人隐名', 'register without log-in, persons masked', 'ResultPublished'),
  asOf: exit('回看当时状态', 'as it stood at a moment', 'LinePublished', 'LineObjectionUpheld'),
  authorisationAsOf: exit('回看当时授权', 'who was authorised at a moment', 'EndorsementGranted'),
  changesBetween: exit('两时点之间的变化', 'what changed between two moments', 'LineObjectionUpheld', 'LineOpened'),
} as const satisfies Readonly<Record<string, Exit>>;

const NOTICE_FIRST = {
  noticeFirst: exit(
    '先公示、再通过、后拨付',
    'notice, approval, payout',
    'LinePublished',
    'LineCleared',
    'LineApproved',
    'LinePaid',
    'ResultPublished',
  ),
  notDecidedBeforeCleared: exit(
    '公示未满不得审议',
    'no decision before the notice is over',
    'LinePublished',
    'LineCleared',
    'LineApproved',
  ),
  upheldBeforeDecision: exit(
    '先公示：异议成立，移出批次，退回评审',
    'notice first, upheld: out of the batch, back to the panel',
    'LineIncluded',
    'LineQuestioned',
    'LineObjectionUpheld',
    'ClaimReopened',
    'LineOpened',
    'LinePublished',
    'LineCleared',
    'LineApproved',
    'LinePaid',
  ),
  dismissedBeforeDecision: exit(
    '先公示：核查中暂缓，异议不成立，凭原公示再提请',
    'notice first, dismissed: presented on the notice it had',
    'LinePublished',
    'LineQuestioned',
    'LineStruck kind=deferred',
    'LineObjectionDismissed',
    'LineCleared',
    'LineIncluded',
    'LineApproved',
    'LinePaid',
  ),
} as const satisfies Readonly<Record<string, Exit>>;

const NOTICE_WITH_PAYOUT = {
  noticeWithPayout: exit(
    '通过后拨付并公示',
    'approval, payout with notice',
    'LineApproved',
    'LinePaid',
    'LinePublished',
    'LineCleared',
    'ResultPublished',
  ),
  heldInQuestion: exit(
    '拨付并公示：异议核查中不得拨付，不成立后续付',
    'in question: held; dismissed: paid',
    'LineQuestioned',
    'LineObjectionDismissed',
    'PayoutAllotted',
    'LineQuestioned',
    'LineObjectionDismissed',
    'PayoutInstructed',
    'LinePaid',
  ),
  recovered: exit(
    '拨付并公示：已付而异议成立，追回',
    'upheld at the bank: paid, and recovered',
    'PayoutInstructed',
    'LineObjectionUpheld',
    'PaymentMade',
    'LineRecovered',
  ),
  nothingBeforeRecovery: exit(
    '追回之前不再拨付',
    'paid nothing more before the recovery',
    'LineObjectionUpheld',
    'LineOpened',
    'LineApproved',
    'LineRecovered',
    'PayoutAllotted',
    'LinePaid',
    'LineCleared',
    'ResultPublished',
  ),
} as const satisfies Readonly<Record<string, Exit>>;

/**
 * Every exit that the product has, in the order of the stages, and of the two other orders in demonstrations of their own. The demonstration fails when one was not shown, or when the
 * record of the claim that is named for it does not hold what it must.
 */
export const EXITS = { ...BEFORE_APPROVAL, ...FROM_APPROVAL, ...NOTICE_FIRST, ...NOTICE_WITH_PAYOUT };

export type ExitId = keyof typeof EXITS;
export const EXIT_IDS = Object.keys(EXITS) as readonly ExitId[];

/** Which of them are shown where approval, notice and payout follow each other in this order. */
export const EXITS_BY_ORDER: Readonly<Record<OrderId, readonly ExitId[]>> = {
  approvalFirst: Object.keys({ ...BEFORE_APPROVAL, ...FROM_APPROVAL }) as ExitId[],
  noticeFirst: Object.keys(NOTICE_FIRST) as ExitId[],
  noticeWithPayout: Object.keys(NOTICE_WITH_PAYOUT) as ExitId[],
};
