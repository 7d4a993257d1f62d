/** Names of streams: `<category>-<id>`. The category tells which decider may write there. */
export const streamOf = {
  application: (id: string) => `application-${id}`,
  achievement: (kind: string, key: string) => `achievement-${kind}-${key}`,
  entitlement: (family: string, applicant: string) => `entitlement-${family}-${applicant}`,
  line: (id: string) => `line-${id}`,
  batch: (id: string) => `batch-${id}`,
  notice: (id: string) => `notice-${id}`,
  panel: (id: string) => `panel-${id}`,
  payment: (id: string) => `payment-${id}`,
  paymentRun: (id: string) => `paymentRun-${id}`,
  party: (id: string) => `party-${id}`,
  organisation: (id: string) => `organisation-${id}`,
  account: (id: string) => `account-${id}`,
  roleGrant: (account: string) => `roleGrant-${account}`,
  round: (id: string) => `round-${id}`,
  policy: (id: string) => `policy-${id}`,
  rates: () => 'rates-lpr',
  indicator: (policy: string) => `indicator-${policy}`,
  installation: () => 'installation-this',
} as const;

export const categoryOf = (stream: string): string => {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
};

export function idOf(stream: string): string {
  if (stream !== lastStream) {
    lastStream = stream;
    lastId = stream.slice(stream.indexOf('-') + 1);
  }
  return lastId;
}

/** The last answer: whoever folds an event asks for its stream's many times, and looks rows up by it. */
let lastStream = '';
let lastId = '';
