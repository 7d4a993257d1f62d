import { useState } from 'react';
import { Link } from 'react-router';
import { client } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { usePolicies, type PolicySummary } from '../../../office/policy-titles.js';
import { stageTexts } from '../../../terms/stages.js';
import { wordTexts } from '../../../terms/words.js';
import { Button } from '../../../ui/button.js';
import { Card, Facts } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { SelectField } from '../../../ui/field.js';
import { Day } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { LawNav, useActs } from '../places.js';
import { lawTexts } from '../texts.js';

/** `/law`: every document, what is published of it, and what is to be decided. */
export default function Policies() {
  const t = useTexts(lawTexts);
  const acts = useActs();
  return (
    <Page title={t.title} wide>
      <LawNav />
      <div className="stack">
        {acts ? null : <Note>{t.readOnly}</Note>}
        <Shown query={usePolicies()}>{({ rows }) => rows.map((row) => <Policy key={row.id} policy={row} />)}</Shown>
      </div>
    </Page>
  );
}

function Policy({ policy }: { readonly policy: PolicySummary }) {
  const t = useTexts(lawTexts).policies;
  const { natures } = useTexts(wordTexts);
  const both = useBoth();
  const formats = useFormats();
  const { id, title, number, issuer, kind, published, readings, pays } = policy;
  const open = readings.filter(({ confirmed }) => confirmed === null).length;
  return (
    <Card
      title={both(title)}
      aside={
        <span className="row">
          <Tag>{natures[kind]}</Tag>
          {pays ? (
            <Tag tone={published ? 'good' : 'warn'}>{published ? t.published : t.notPublished}</Tag>
          ) : (
            <Tag>{t.neverPublished}</Tag>
          )}
        </span>
      }
    >
      <div className="stack">
        <p className="soft">{`${both(issuer)} · ${number}`}</p>
        {policy.notice ? <Note tone="warn">{both(policy.notice)}</Note> : null}
        <Details policy={policy} />
        <div className="row">
          <Link to={`/law/${id}/readings`}>{t.readings}</Link>
          {readings.length === 0 ? null : (
            <Tag tone={open === 0 ? 'good' : 'warn'}>
              {open === 0 ? t.allConfirmed : t.openReadings(formats.count(open))}
            </Tag>
          )}
          <Link to={`/law/${id}/indicators`}>{t.indicators}</Link>
          <Link to={`/policies/${id}`}>{t.law}</Link>
          <Link to={`/law/what-if?policy=${id}`}>{t.tryDraft}</Link>
          {pays ? <Publish policy={policy} /> : null}
        </div>
      </div>
    </Card>
  );
}

function Details({ policy }: { readonly policy: PolicySummary }) {
  const t = useTexts(lawTexts).policies;
  const { treasuries } = useTexts(wordTexts);
  const { names } = useTexts(stageTexts);
  const both = useBoth();
  const { validity, order, route, routeStated, departments, approvalBodies, ownTreasury, amendment, version } = policy;
  const notStated = <Tag tone="warn">{t.notStated}</Tag>;
  return (
    <Facts
      of={[
        {
          label: t.validity,
          value: (
            <span className="row">
              <Day on={validity.from} />
              {validity.until ? (
                <span>
                  {'— '}
                  <Day on={validity.until} />
                </span>
              ) : null}
              {validity.stated ? null : notStated}
              <span className="soft small">{both(validity.note)}</span>
            </span>
          ),
        },
        {
          label: t.order,
          value: (
            <span className="row">
              {both(order.label)} <span className="soft small">{both(order.note)}</span>
            </span>
          ),
        },
        {
          label: t.route,
          value: (
            <span className="row">
              <span>{route.map((stage) => names[stage]).join(' → ')}</span>
              {routeStated ? null : notStated}
            </span>
          ),
        },
        { label: t.departments, value: Object.values(departments).map(both).join(' · ') },
        { label: t.bodies, value: approvalBodies.map(({ name }) => both(name)).join(' · ') },
        { label: t.treasury, value: treasuries[ownTreasury] },
        { label: t.published, value: <Versions policy={policy} /> },
        ...(amendment ? [{ label: t.version(String(version)), value: t.amendment(String(amendment.base)) }] : []),
      ]}
    />
  );
}

function Versions({ policy: { publications } }: { readonly policy: PolicySummary }) {
  const t = useTexts(lawTexts).policies;
  if (publications.length === 0) return <span className="soft">{t.notPublished}</span>;
  return (
    <>
      {publications.map((each) => (
        <div key={each.version}>
          {t.version(String(each.version))}
          {each.order ? <span className="soft">{` · ${t.orders[each.order]}`}</span> : null}
          {'amendment' in each ? (
            <span className="soft small">
              {` · ${t.amendment(String(each.amendment.base))} · ${t.from} `}
              <Day on={each.amendment.from} />
            </span>
          ) : null}
        </div>
      ))}
    </>
  );
}

type Order = 'approvalFirst' | 'noticeFirst' | 'noticeWithPayout';
const ORDERS: readonly Order[] = ['approvalFirst', 'noticeFirst', 'noticeWithPayout'];

function Publish({ policy }: { readonly policy: PolicySummary }) {
  const t = useTexts(lawTexts).policies;
  const both = useBoth();
  const acts = useActs();
  const [open, setOpen] = useState(false);
  if (!acts || policy.published) return null;
  return (
    <>
      <Button small look="primary" onClick={() => setOpen(true)}>
        {t.publish}
      </Button>
      <Dialog title={t.publishTitle(both(policy.title))} open={open} onClose={() => setOpen(false)}>
        <PublishForm policy={policy} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function PublishForm({ policy, onClose }: { readonly policy: PolicySummary; onClose(): void }) {
  const t = useTexts(lawTexts).policies;
  const both = useBoth();
  const { id, version } = policy;
  const form = useForm({
    keptAs: `publish:${id}:${version}`,
    initial: { order: '' as Order | '' },
    send: ({ order }, sending) =>
      client.POST('/api/policies/{id}/publication', {
        params: { path: { id } },
        body: { version, ...(order === '' ? {} : { order }) },
        ...sending,
      }),
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.publish} onCancel={onClose}>
      <p>{t.publishWhat}</p>
      {policy.order.inText ? (
        <blockquote lang="zh-CN">{`${t.inText} ${policy.order.inText.article}: ${policy.order.inText.quote}`}</blockquote>
      ) : null}
      <SelectField
        {...form.field('order')}
        label={t.chooseOrder}
        empty={t.asConfigured(both(policy.order.label))}
        choices={ORDERS.map((each) => ({ value: each, label: t.orders[each] }))}
      />
    </Form>
  );
}
