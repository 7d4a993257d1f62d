import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { FactsView } from '../../../forms/facts-view.js';
import { factsOfRecord, type FactsSchema } from '../../../forms/facts.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { Facts } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { calledBy, useChanges, useItemSchema, type PolicyDetail, type ReviewedClaim } from './case-data.js';
import type { ClaimChanges } from './changes.js';
import { EvidenceViewer, useEvidenceName } from './evidence-viewer.js';
import { Findings } from './findings.js';
import { SettledTrace } from './settled-trace.js';
import { caseTexts } from './texts.js';

/** Facts that the reviewer compared with the evidence, by name. */
export interface Confirming {
  readonly confirmed: readonly string[];
  confirm(names: readonly string[]): void;
}

export interface ClaimViewProps {
  readonly claim: ReviewedClaim;
  readonly policy: PolicyDetail | undefined;
  readonly confirming?: Confirming;
  /** Under the facts, so that the evidence stays beside it: what is decided. */
  readonly children?: ReactNode;
}

/** A claim as a reviewer reads it: its facts on one side, the evidence on the other. */
export function ClaimView({ claim, policy, confirming, children }: ClaimViewProps) {
  const schema = useItemSchema(claim);
  const both = useBoth();
  const stages = useTexts(stageTexts).names;
  const statuses = useTexts(statusTexts).names;
  const { stage, status } = claim.progress;
  return (
    <Shown query={schema}>
      {(item) => (
        <article className="card" aria-label={calledBy(both(item['x-title']), claim)}>
          <div className="row row--between">
            <h2>{both(item['x-title'])}</h2>
            <Tag tone={toneOf(status)}>
              {stages[stage]} · {statuses[status]}
            </Tag>
          </div>
          <Body claim={claim} schema={item} policy={policy} {...(confirming ? { confirming } : {})}>
            {children}
          </Body>
        </article>
      )}
    </Shown>
  );
}

interface BodyProps extends ClaimViewProps {
  readonly schema: FactsSchema;
}

function Body({ claim, schema, policy, confirming, children }: BodyProps) {
  const t = useTexts(caseTexts);
  const changes = useChanges(claim);
  const facts = claim.facts;
  return (
    <div className="case-sides">
      <div className="stack">
        <Certificate claim={claim} schema={schema} />
        <div>
          <h3>{t.facts}</h3>
          <FactsView
            schema={schema}
            facts={facts}
            {...(changes ? { before: factsOfRecord(schema, changes.before) } : {})}
            {...(confirming ? { beside: (name) => <Confirm name={name} confirming={confirming} /> } : {})}
          />
        </div>
        {changes ? <Changed changes={changes} schema={schema} /> : null}
        <Basis schema={schema} />
        <Findings claim={claim} policy={policy} />
        <SettledTrace claim={claim} schema={schema} />
        {children}
      </div>
      <EvidenceViewer claim={claim} schema={schema} added={changes?.added ?? []} />
    </div>
  );
}

function Confirm({
  name,
  confirming: { confirmed, confirm },
}: {
  readonly name: string;
  readonly confirming: Confirming;
}) {
  const t = useTexts(caseTexts);
  const checked = confirmed.includes(name);
  return (
    <div>
      <Checkbox
        checked={checked}
        onChange={() => confirm(checked ? confirmed.filter((each) => each !== name) : [...confirmed, name])}
      >
        {t.confirmFact}
      </Checkbox>
    </div>
  );
}

function Certificate({ claim, schema }: { readonly claim: ReviewedClaim; readonly schema: FactsSchema }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const { number } = claim.certificate;
  return (
    <Facts
      of={[
        {
          label: both(schema['x-certificate'].label),
          value: number.kind === 'public' ? number.number : <span className="soft">{t.privateNumber}</span>,
        },
        ...(claim.topUpOf ? [{ label: t.topUp, value: t.topUpWhat }] : []),
      ]}
    />
  );
}

function Changed({ changes, schema }: { readonly changes: ClaimChanges; readonly schema: FactsSchema }) {
  const t = useTexts(caseTexts).changes;
  const nameOf = useEvidenceName(schema);
  const { certificate, added, removed, since } = changes;
  return (
    <Note tone="warn">
      <p>
        <strong>{t.title}</strong> <When at={since} />
      </p>
      <p>{t.marked}</p>
      <ul>
        {certificate ? <li>{t.certificate}</li> : null}
        {added.length > 0 ? <li>{t.added(added.length)}</li> : null}
        {removed.map((kind, index) => (
          <li key={index}>{t.removed(nameOf(kind))}</li>
        ))}
      </ul>
    </Note>
  );
}

/** The sentences under which it would be paid. */
function Basis({ schema }: { readonly schema: FactsSchema }) {
  const t = useTexts(caseTexts);
  return (
    <details>
      <summary>{t.basis}</summary>
      {schema['x-basis'].map(({ component, article, quote }) => (
        <blockquote key={component} className="case-law" lang="zh-CN">
          <p className="small soft">{article}</p>
          <p>{quote}</p>
        </blockquote>
      ))}
    </details>
  );
}
