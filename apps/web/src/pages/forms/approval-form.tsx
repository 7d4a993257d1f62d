import { useParams } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { wordTexts } from '../../terms/words.js';
import { Button } from '../../ui/button.js';
import { Shown } from '../../ui/states.js';
import { Note } from '../../ui/tag.js';
import { ClaimRows } from './claim-rows.js';
import { Decisions, Opinions } from './opinions.js';
import { Scans } from './scans.js';
import { formTexts } from './texts.js';
import './form.css';

type Form = Answer<'/api/applications/{id}/approval-form'>;

/** `/forms/applications/:id`: 申报审批表, for print on A4. */
export default function ApprovalFormPage() {
  const { id = '' } = useParams();
  const t = useTexts(formTexts);
  const query = api.useQuery(
    'get',
    '/api/applications/{id}/approval-form',
    { params: { path: { id } } },
    { meta: { topics: [`case:${id}`] } },
  );
  return (
    <Page
      title={t.title}
      actions={
        <Button look="primary" onClick={() => print()} disabled={query.data === undefined}>
          {t.print}
        </Button>
      }
    >
      <p className="soft no-print">{t.printHint}</p>
      <Shown query={query} lines={12}>
        {(form) => (
          <div className="stack">
            <Scans form={form} />
            <Paper form={form} />
          </div>
        )}
      </Shown>
    </Page>
  );
}

function Paper({ form }: { readonly form: Form }) {
  const t = useTexts(formTexts);
  const both = useBoth();
  return (
    <>
      {form.status === 'draft' ? <Note tone="warn">{t.draft}</Note> : null}
      {form.status === 'withdrawn' ? <Note tone="warn">{t.withdrawn}</Note> : null}
      <article className="paper">
        <h2 className="paper__title">{form.law ? t.heading(both(form.law.title)) : t.title}</h2>
        <Head form={form} />
        <ClaimRows form={form} />
        <Undertaking form={form} />
        <Opinions form={form} />
        <Decisions form={form} />
        <p className="small paper__end">{t.printedFrom}</p>
      </article>
    </>
  );
}

function Head({ form }: { readonly form: Form }) {
  const t = useTexts(formTexts);
  const both = useBoth();
  const { kinds } = useTexts(wordTexts);
  const { time } = useFormats();
  const { applicant, round, law } = form;
  const rows: readonly (readonly [string, string])[] = [
    [t.applicant, applicant.name ?? t.nameErased],
    [t.uscc, applicant.uscc ?? t.noUscc],
    [t.kind, kinds[applicant.kind]],
    [t.submittedAt, form.submittedAt ? time(form.submittedAt) : t.notSubmitted],
    [t.round, round.title ? both(round.title) : t.dash],
    [t.awardYears, t.years(round.awardYears.join(', '))],
    [t.law, law ? law.number : t.dash],
    [t.number, form.application],
  ];
  return (
    <dl className="paper__head">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Undertaking({ form }: { readonly form: Form }) {
  const t = useTexts(formTexts);
  const { time } = useFormats();
  return (
    <section className="paper__box">
      <h3>{t.undertaking}</h3>
      <p>{t.undertakingText}</p>
      <p className="small">
        {form.undertaking && form.submittedAt ? t.undertakingGiven(time(form.submittedAt)) : t.undertakingOpen}
      </p>
      <div className="sign">
        <span>{t.representative}</span>
        <span className="sign__date">{t.blankDate}</span>
        <span>{t.seal}</span>
      </div>
    </section>
  );
}
