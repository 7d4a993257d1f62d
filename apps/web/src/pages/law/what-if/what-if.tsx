import { useSearchParams } from 'react-router';
import { api } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { usePolicies, usePolicy } from '../../../office/policy-titles.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Empty, Refused, Shown } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { LawNav, useActs } from '../places.js';
import '../law.css';
import { lawTexts } from '../texts.js';
import { draftOf, EMPTY, isTried, useDraft, type Typed } from './draft.js';
import { Overrides } from './overrides.js';
import { Parameters } from './parameters.js';
import { PublishDraft } from './publish-draft.js';
import { ReadingChoices } from './reading-choices.js';
import { TrialView } from './trial.js';
import { useStartTrial, useTrial } from './use-trial.js';

/** `/law/what-if`: drafts a change, tries it on past cases, and publishes it. */
export default function WhatIf() {
  const t = useTexts(lawTexts);
  const acts = useActs();
  const [params, setParams] = useSearchParams();
  const trial = params.get('trial') ?? undefined;
  const [typed, setTyped] = useDraft(params.get('policy'));
  return (
    <Page title={t.whatIf.title} wide>
      <LawNav />
      <div className="stack">
        <p>{t.whatIf.lead}</p>
        {acts ? (
          <Card title={t.whatIf.draft}>
            <DraftForm
              typed={typed}
              onType={setTyped}
              onStarted={(id) => setParams({ policy: typed.policy, trial: id }, { preventScrollReset: true })}
            />
          </Card>
        ) : (
          <Note>{t.readOnly}</Note>
        )}
        <Card title={t.whatIf.report}>
          {trial === undefined ? <Empty title={t.whatIf.noTrial} /> : <TrialView id={trial} />}
        </Card>
        {acts && trial !== undefined ? <WhenTried trial={trial} typed={typed} /> : null}
      </div>
    </Page>
  );
}

/** What was tried to its end may be published, as long as it is still what the form says. */
function WhenTried({ trial, typed }: { readonly trial: string; readonly typed: Typed }) {
  const t = useTexts(lawTexts).whatIf;
  const { data } = useTrial(trial);
  const draft = draftOf(typed);
  if (data?.status !== 'done' || draft === undefined || data.draft.policy !== typed.policy) return null;
  return (
    <Card title={t.publish}>
      {isTried(draft, data.draft) ? <PublishDraft draft={draft} /> : <Note tone="warn">{t.changedSince}</Note>}
    </Card>
  );
}

interface DraftFormProps {
  readonly typed: Typed;
  onType(typed: Typed): void;
  onStarted(trial: string): void;
}

function DraftForm({ typed, onType, onStarted }: DraftFormProps) {
  const t = useTexts(lawTexts).whatIf;
  const both = useBoth();
  const policies = usePolicies();
  const rounds = api.useQuery('get', '/api/rounds', { params: { query: { limit: '200' } } });
  const start = useStartTrial();
  const draft = draftOf(typed);
  const measures = (policies.data?.rows ?? []).filter(({ kind }) => kind !== 'plan');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft) start.mutate(draft, { onSuccess: ({ id }) => onStarted(id) });
      }}
    >
      <div className="fields">
        <SelectField
          label={t.policy}
          value={typed.policy}
          empty=""
          required
          onChange={({ target }) => onType({ ...EMPTY, policy: target.value })}
          choices={measures.map(({ id, title }) => ({ value: id, label: both(title) }))}
        />
        <SelectField
          label={t.round}
          value={typed.round}
          empty={t.allRounds}
          onChange={({ target }) => onType({ ...typed, round: target.value })}
          choices={(rounds.data?.rows ?? [])
            .filter(({ policy }) => policy === typed.policy)
            .map(({ id, title }) => ({ value: id, label: both(title) }))}
        />
      </div>
      {typed.policy === '' ? null : <Changes typed={typed} onType={onType} />}
      <Refused error={start.error} />
      {draft === undefined ? <p className="soft">{t.nothingChanged}</p> : null}
      <div className="row">
        <Button type="submit" look="primary" disabled={draft === undefined} busy={start.isPending}>
          {t.start}
        </Button>
        <Button onClick={() => onType({ ...EMPTY, policy: typed.policy })}>{t.clear}</Button>
      </div>
    </form>
  );
}

function Changes({ typed, onType }: Pick<DraftFormProps, 'typed' | 'onType'>) {
  const policy = usePolicy(typed.policy);
  return (
    <Shown query={policy}>
      {(law) => (
        <>
          <Parameters law={law} typed={typed} onType={onType} />
          <ReadingChoices law={law} typed={typed} onType={onType} />
          <Overrides law={law} typed={typed} onType={onType} />
        </>
      )}
    </Shown>
  );
}
