/** Who acts in these tests: one person for each duty, as the house wants it. Invented. */
export const APPLICANT = 'account-applicant';
export const PARK_CLERK = 'account-park';
export const TOWN_CLERK = 'account-township';
export const REVIEWER = 'account-department';
export const PANELLIST = 'account-panel-1';
export const CLERK = 'account-government-office';
export const PAYER = 'account-finance';
export const OFFICER = 'account-policy-office';
export const ADMINISTRATOR = 'account-administrator';
export const PUBLIC = 'public';
export const SAGA = 'saga:any';
export const WORKER = 'worker:settlement';

/** Moments of one case: declared in 2024 for the award year 2023, approved in 2024, payable from 2025. */
export const OPENS = '2024-02-29T16:00:00.000Z';
export const DURING = '2024-03-10T02:00:00.000Z';
export const CLOSES = '2024-04-30T16:00:00.000Z';
export const REVIEWED = '2024-06-03T02:00:00.000Z';
export const DECIDED = '2024-09-10T02:00:00.000Z';
export const NOTICE_ENDS = '2024-09-20T16:00:00.000Z';
export const AFTER_NOTICE = '2024-09-23T02:00:00.000Z';
export const LAST_MOMENT = '2024-12-31T15:59:59.999Z';
export const PAYABLE = '2024-12-31T16:00:00.000Z';
export const PAYING = '2025-01-15T02:00:00.000Z';
