import { describe, expect, it } from '@jest/globals';
import * as the from '../../../../test/order/application-case.js';
import { given } from '../../../../test/order/given.js';
import * as who from '../../../../test/order/people.js';
import { application } from './index.js';

const { way } = the;
const on = (...steps: readonly the.ApplicationStep[]) => given(application, ...steps);
const returnedByDepartment = [...way.reserved, the.department(the.giveBack('department', 'science'))];
const returnedByPanel = [...way.atPanel, the.panellist(the.giveBack('panel', 'panel'))];

describe('declaring', () => {
  it('is possible from the first to before the last instant of the window', () => {
    const at = (moment: string) => on().when({ ...the.applicant(the.create), at: moment as never });
    expect(at('2024-02-29T15:59:59.999Z').code).toBe('ROUND_NOT_OPEN');
    expect(at(who.OPENS).types).toEqual(['ApplicationCreated']);
    expect(at('2024-04-30T15:59:59.999Z').types).toEqual(['ApplicationCreated']);
    expect(at(who.CLOSES).code).toBe('ROUND_CLOSED');
  });

  it('needs a route that begins with the declaration', () => {
    const create = { ...the.create, route: ['endorsement' as const] };
    expect(on().when(the.applicant(create)).code).toBe('ROUTE_WITHOUT_DECLARATION');
  });

  it('takes a certificate once for an item, and again after the first claim is gone', () => {
    const twin = the.applicant(the.declare('c2', 'c1'));
    expect(on(...way.draft).when(twin).code).toBe('DUPLICATE_CLAIM');
    const removed = the.applicant({ type: 'RemoveClaim', claim: 'c1' });
    expect(on(...way.draft, removed).when(twin).types).toEqual(['ClaimDeclared']);
    const other = the.applicant({ ...the.declare('c2', 'c1'), item: 'cn-invention' });
    expect(on(...way.draft).when(other).types).toEqual(['ClaimDeclared']);
    const amended = the.applicant(the.amend('c2', { certificate: the.certificate('c1') }));
    expect(on(...way.draft, the.applicant(the.declare('c2'))).when(amended).code).toBe('DUPLICATE_CLAIM');
  });

  it('takes no second claim of the same name, and not more claims than it can hold', () => {
    expect(on(...way.draft).when(the.applicant(the.declare('c1', 'x'))).code).toBe('CLAIM_EXISTS');
    const many = Array.from({ length: 200 }, (_, index) => the.applicant(the.declare(`m${index}`)));
    expect(on(...way.created, ...many).when(the.applicant(the.declare('one-more'))).code).toBe('TOO_MANY_CLAIMS');
  });

  it('takes the same file of the same kind once, and names its hash with the event', () => {
    const { events } = on(...way.created, the.applicant(the.declare('c1'))).when(the.applicant(the.attach('c1', 'e1')));
    expect(events[0]?.fileHashes).toEqual([the.evidence('e1').hash]);
    expect(on(...way.draft).when(the.applicant(the.attach('c1', 'e1'))).code).toBe('EVIDENCE_ALREADY_ATTACHED');
    const files = Array.from({ length: 39 }, (_, index) => the.applicant(the.attach('c1', `f${index}`)));
    expect(on(...way.draft, ...files).when(the.applicant(the.attach('c1', 'last'))).code).toBe('TOO_MUCH_EVIDENCE');
    const detach = the.applicant({ type: 'DetachEvidence', claim: 'c1', evidence: 'nobody' });
    expect(on(...way.draft).when(detach).code).toBe('EVIDENCE_UNKNOWN');
  });
});

describe('submitting', () => {
  it('is refused while required evidence is missing, and without the undertaking', () => {
    const missing = { ...the.submit(), missingEvidence: [{ claim: 'c1', kind: 'certificate' }] };
    expect(on(...way.draft).when(the.applicant(missing))).toMatchObject({
      code: 'EVIDENCE_MISSING',
      details: { missing: [{ claim: 'c1', kind: 'certificate' }] },
    });
    expect(on(...way.draft).when(the.applicant({ ...the.submit(), undertaking: false })).code).toBe(
      'UNDERTAKING_MISSING',
    );
  });

  it('is refused when the route asks for a stamp and nobody gives one', () => {
    expect(on(...way.draft).when(the.applicant(the.submit([]))).code).toBe('NO_STAMP_CONFIGURED');
  });

  it('goes straight to the department when the route has no endorsement', () => {
    const create = { ...the.create, route: the.ROUTE.filter((stage) => stage !== 'endorsement') };
    const { state } = on(the.applicant(create), the.applicant(the.declare('c1'))).when(the.applicant(the.submit([])));
    expect(state.claims['c1']).toMatchObject({ status: 'open', stage: 'department' });
  });
});

describe('stamps', () => {
  it('a claim moves on with the last of the required stamps', () => {
    const first = on(...way.submitted).when(the.township(the.endorse('township')));
    expect(first.state.claims['c1']).toMatchObject({ stage: 'endorsement', stamps: ['township'] });
    const both = on(...way.submitted, the.township(the.endorse('township'))).when(the.park(the.endorse('park')));
    expect(both.state.claims['c1']).toMatchObject({ stage: 'department', stamps: ['township', 'park'] });
  });

  it('who is not asked gives none, and neither refuses nor returns', () => {
    for (const command of [
      the.endorse('stranger'),
      the.refuseStamp('stranger'),
      the.giveBack('endorsement', 'stranger'),
    ]) {
      expect(on(...way.submitted).when(the.park(command)).code).toBe('STAMP_NOT_REQUIRED');
    }
  });

  it('one refused stamp refuses what waits for it', () => {
    const { state } = on(...way.halfStamped).when(the.township(the.refuseStamp('township')));
    expect(state.claims['c1']?.status).toBe('refused');
  });
});

describe('return for supplement (补正)', () => {
  it('names what is missing', () => {
    const nothing = { ...the.giveBack('department', 'science'), missing: [] };
    expect(on(...way.reserved).when(the.department(nothing)).code).toBe('NOTHING_MISSING');
  });

  it('an endorser returns the whole, a department one claim', () => {
    const two = [
      ...way.created,
      the.applicant(the.declare('c1')),
      the.applicant(the.declare('c2')),
      the.applicant(the.submit(['park'])),
    ];
    const whole = on(...two).when(the.park(the.giveBack('endorsement', 'park')));
    expect(Object.values(whole.state.claims).map((claim) => claim.status)).toEqual(['returned', 'returned']);
    const one = on(...two, the.park(the.endorse('park'))).when(the.department(the.giveBack('department', 'science')));
    expect(Object.values(one.state.claims).map((claim) => claim.status)).toEqual(['returned', 'open']);
  });

  it.each([
    ['department', returnedByDepartment],
    ['panel', returnedByPanel],
  ])('unchanged, a claim resumes at the %s that returned it, its stamps intact', (stage, steps) => {
    const { state, types } = on(...steps).when(the.applicant(the.supplement()));
    expect(types).toEqual(['SupplementSubmitted']);
    expect(state.claims['c1']).toMatchObject({ status: 'open', stage, stamps: ['park', 'township'] });
  });

  it.each([
    ['other facts', the.amend('c1')],
    ['another file', the.attach('c1', 'e2')],
    ['a file less', { type: 'DetachEvidence' as const, claim: 'c1', evidence: 'e1' }],
  ])('with %s the endorsement is void and taken again', (_, change) => {
    const told = on(...returnedByPanel, the.applicant(change)).when(the.applicant(the.supplement()));
    expect(told.types).toEqual(['SupplementSubmitted', 'EndorsementVoided']);
    expect(told.state.claims['c1']).toMatchObject({ status: 'open', stage: 'endorsement', stamps: [] });
    const again = on(...returnedByPanel, the.applicant(change), the.applicant(the.supplement()));
    expect(again.when(the.department(the.accept('c1'))).code).toBe('OUT_OF_ORDER');
    expect(again.when(the.panellist(the.verify('c1'))).code).toBe('OUT_OF_ORDER');
  });

  it('a single stamp of two is void as well', () => {
    const told = on(
      ...way.halfStamped,
      the.township(the.giveBack('endorsement', 'township')),
      the.applicant(the.amend('c1')),
    ).when(the.applicant(the.supplement()));
    expect(told.types).toEqual(['SupplementSubmitted', 'EndorsementVoided']);
    expect(told.state.claims['c1']?.stamps).toEqual([]);
  });

  it('the same stage returns the same content once, and changed content once more', () => {
    const unchanged = [...returnedByDepartment, the.applicant(the.supplement())];
    expect(on(...unchanged).when(the.department(the.giveBack('department', 'science'))).code).toBe('RETURNED_ALREADY');
    const changed = [
      ...returnedByDepartment,
      the.applicant(the.amend('c1')),
      the.applicant(the.supplement()),
      the.park(the.endorse('park')),
      the.township(the.endorse('township')),
    ];
    expect(on(...changed).when(the.department(the.giveBack('department', 'science'))).types).toEqual([
      'ReturnedForSupplement',
    ]);
  });

  it('another certificate gives the reserved one up, and is reserved anew before acceptance', () => {
    const moved = on(...returnedByDepartment).when(
      the.applicant(the.amend('c1', { certificate: the.certificate('other') })),
    );
    expect(moved.events[0]).toMatchObject({ body: { releases: the.certificate('c1') } });
    expect(moved.state.claims['c1']?.reservation).toBe('none');
    const same = on(...returnedByDepartment).when(the.applicant(the.amend('c1')));
    expect(same.events[0]?.body).not.toHaveProperty('releases');
  });

  it('is not sent back while evidence is missing, and not by stages that do not return', () => {
    const missing = { ...the.supplement(), missingEvidence: [{ claim: 'c1', kind: 'contract' }] };
    expect(on(...returnedByDepartment).when(the.applicant(missing)).code).toBe('EVIDENCE_MISSING');
    const approval = { ...the.giveBack('department', 'science'), stage: 'approval' as const };
    expect(on(...way.reserved).when(the.department(approval)).code).toBe('STAGE_CANNOT_RETURN');
    const refusal = { ...the.refuseClaim('c1', 'department'), stage: 'notice' as const };
    expect(on(...way.reserved).when(the.department(refusal)).code).toBe('STAGE_CANNOT_REFUSE');
  });
});

describe('one claim waits, the others go on', () => {
  it('each claim has its own stage and its own revision', () => {
    const two = [
      ...way.created,
      the.applicant(the.declare('c1')),
      the.applicant(the.declare('c2')),
      the.applicant(the.submit(['park'])),
      the.park(the.endorse('park')),
      the.saga(the.reservation('c1')),
      the.saga(the.reservation('c2')),
    ];
    const { state } = on(...two, the.department(the.giveBack('department', 'science', 'c1'))).when(
      the.department(the.accept('c2')),
    );
    expect(state.claims['c1']).toMatchObject({ status: 'returned', stage: 'department', revision: 7 });
    expect(state.claims['c2']).toMatchObject({ status: 'open', stage: 'panel', revision: 8, lastActor: who.REVIEWER });
    expect(application.revisionOf?.(state, 'c1')).toBe(7);
    expect(application.revisionOf?.(state, undefined)).toBe(8);
  });

  it('a department decides on its own items only', () => {
    for (const command of [
      the.accept('c1', 'market'),
      { ...the.refuseClaim('c1', 'department'), organisation: 'market' },
      the.giveBack('department', 'market'),
    ]) {
      expect(on(...way.reserved).when(the.department(command)).code).toBe('NOT_THE_COLLECTING_DEPARTMENT');
    }
  });
});

describe('the panel', () => {
  const at = (panel: Partial<typeof the.PANEL>, actor = who.PANELLIST) => {
    const command = the.verify('c1', { panel: { ...the.PANEL, ...panel } });
    return on(...way.visited).when({ ...the.panellist(command), by: actor }).code;
  };

  it('only members of the panel of this round act, and not those recused', () => {
    expect(at({})).toBeUndefined();
    expect(at({}, 'account-stranger')).toBe('NOT_A_PANEL_MEMBER');
    expect(at({ recused: [who.PANELLIST] })).toBe('PANEL_MEMBER_RECUSED');
    expect(at({ round: 'round-2' })).toBe('PANEL_OF_ANOTHER_ROUND');
    const without = { ...the.giveBack('panel', 'panel'), panel: undefined };
    expect(on(...way.atPanel).when(the.panellist(without as never)).code).toBe('PANEL_UNKNOWN');
  });

  const cut = { fact: 'cost', from: '1000000', to: '900000', reason: '发票不符' };
  const verify = (change: Parameters<typeof the.verify>[1]) =>
    on(...way.visited).when(the.panellist(the.verify('c1', change)));

  it('a fact held otherwise than declared is a cut with both figures (核减)', () => {
    const lower = { ...the.facts, cost: '900000' };
    expect(verify({ facts: lower, cuts: [cut] }).state.claims['c1']?.verified?.facts).toEqual(lower);
    expect(verify({ facts: lower }).details).toEqual({ claim: 'c1', fact: 'cost' });
    expect(verify({ facts: lower, cuts: [{ ...cut, from: '999999' }] }).code).toBe('CHANGE_WITHOUT_CUT');
    expect(verify({ facts: lower, cuts: [{ ...cut, to: '800000' }] }).code).toBe('CHANGE_WITHOUT_CUT');
    expect(verify({ cuts: [cut] }).code).toBe('CHANGE_WITHOUT_CUT');
  });

  it('a fact that is dropped or added is a change too', () => {
    const { cost: _, ...without } = the.facts;
    expect(verify({ facts: without }).code).toBe('CHANGE_WITHOUT_CUT');
    expect(verify({ facts: { ...the.facts, extra: 1 } }).code).toBe('CHANGE_WITHOUT_CUT');
    expect(verify({ facts: without, cuts: [{ ...cut, to: null }] }).types).toEqual(['FactsVerified']);
  });

  it('a cut without a reason is refused', () => {
    const facts = { ...the.facts, cost: '900000' };
    expect(verify({ facts, cuts: [{ ...cut, reason: ' ' }] }).code).toBe('CUT_WITHOUT_REASON');
  });

  it('nothing is similar to itself', () => {
    expect(verify({ similarTo: ['c1'] }).code).toBe('SIMILAR_TO_ITSELF');
  });

  it('after an upheld objection the claim is at the panel again, with everything open', () => {
    const verified = [...way.visited, the.panellist(the.verify('c1'))];
    const { state } = on(...verified).when(the.saga(the.reopen('c1')));
    expect(state.claims['c1']).toMatchObject({ status: 'open', stage: 'panel', onSite: 'open', verified: undefined });
  });
});

describe('one person, one duty', () => {
  const both = (steps: readonly the.ApplicationStep[], next: the.ApplicationStep) => on(...steps).when(next);
  const as = (actor: string, given: the.ApplicationStep): the.ApplicationStep => ({ ...given, by: actor });

  it.each([
    ['who applied does not endorse', way.submitted, as(who.APPLICANT, the.park(the.endorse('park')))],
    ['who applied does not review', way.reserved, as(who.APPLICANT, the.department(the.accept('c1')))],
    ['who endorsed does not review', way.reserved, as(who.PARK_CLERK, the.department(the.accept('c1')))],
    [
      'who endorsed does not refuse later',
      way.reserved,
      as(who.TOWN_CLERK, the.department(the.refuseClaim('c1', 'department'))),
    ],
    [
      'who endorsed does not return later',
      way.reserved,
      as(who.PARK_CLERK, the.department(the.giveBack('department', 'science'))),
    ],
  ])('%s', (_, steps, next) => {
    expect(both(steps, next).code).toBe('CONFLICT_OF_DUTY');
  });

  it('who reviewed does not verify, though a member of the panel', () => {
    const panel = { ...the.PANEL, members: [who.REVIEWER, who.PANELLIST] };
    const commands = [
      { ...the.require('c1'), panel },
      { ...the.visit('c1'), panel },
      { ...the.waive('c1'), panel },
      { ...the.giveBack('panel', 'panel'), panel },
      { ...the.refuseClaim('c1', 'panel'), panel },
    ];
    for (const command of commands) {
      expect(on(...way.atPanel).when(the.department(command)).details).toEqual({ duty: 'verified', held: 'reviewed' });
    }
    const verify = the.department(the.verify('c1', { panel }));
    expect(on(...way.visited).when(verify).code).toBe('CONFLICT_OF_DUTY');
  });

  it('even who only returned a claim has reviewed it', () => {
    const steps = [...returnedByDepartment, the.applicant(the.supplement()), the.department(the.accept('c1'))];
    const other = [
      ...way.reserved,
      as('account-reviewer-2', the.department(the.giveBack('department', 'science'))),
      the.applicant(the.supplement()),
      the.department(the.accept('c1')),
    ];
    expect(on(...steps).state.duties['reviewed']).toEqual([who.REVIEWER]);
    const panel = { ...the.PANEL, members: ['account-reviewer-2'] };
    const require = as('account-reviewer-2', the.panellist({ ...the.require('c1'), panel }));
    expect(on(...other).when(require).code).toBe('CONFLICT_OF_DUTY');
  });

  it('the same person may do the same duty again', () => {
    expect(on(...way.visited).when(the.panellist(the.verify('c1'))).types).toEqual(['FactsVerified']);
  });
});

describe('withdrawing', () => {
  it('takes every claim that is still open, and leaves what was refused', () => {
    const two = [
      ...way.created,
      the.applicant(the.declare('c1')),
      the.applicant(the.declare('c2')),
      the.applicant(the.submit(['park'])),
      the.park(the.endorse('park')),
      the.department(the.refuseClaim('c1', 'department')),
    ];
    const { state, events } = on(...two).when(the.applicant(the.withdrawAll));
    expect(events[0]?.body).toEqual({ claims: ['c2'], reason: '不再申报' });
    expect(Object.values(state.claims).map((claim) => claim.status)).toEqual(['refused', 'withdrawn']);
  });
});
