import type { ReactNode } from 'react';
import type { Answer } from '../../api/answer.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { spansOf } from './spans.js';
import { formTexts } from './texts.js';

type Form = Answer<'/api/applications/{id}/approval-form'>;
type Opinion = Form['opinions'][number];

const TIERS = ['endorsement', 'department', 'panel'] as const;

/** Each tier's opinion, with the places to sign and to seal; a tier that has said nothing yet keeps its place. */
export function Opinions({ form }: { readonly form: Form }) {
  const t = useTexts(formTexts);
  return (
    <section>
      <h3>{t.opinions}</h3>
      {TIERS.map((tier) => (
        <Tier
          key={tier}
          tier={tier}
          opinions={form.opinions.filter(({ stage }) => stage === tier)}
          panel={tier === 'panel' ? form.panel : null}
        />
      ))}
    </section>
  );
}

interface TierProps {
  readonly tier: (typeof TIERS)[number];
  readonly opinions: readonly Opinion[];
  readonly panel: Form['panel'];
}

function Tier({ tier, opinions, panel }: TierProps) {
  const t = useTexts(formTexts);
  const { day } = useFormats();
  const last = opinions.at(-1);
  const handlers = [...new Set(opinions.flatMap(({ handler }) => handler ?? []))];
  return (
    <Box title={t.tiers[tier]}>
      {opinions.length === 0 ? <p className="soft">{t.noOpinion}</p> : <Sayings opinions={joined(opinions)} />}
      {panel ? (
        <p className="small">
          {t.members}
          {': '}
          {panel.members.map((name) => name ?? t.nameErased).join(', ')}
          {' · '}
          {t.document}
          {': '}
          {panel.document}
        </p>
      ) : null}
      <Sign handler={handlers.join(', ')} date={last ? day(last.at) : ''} />
    </Box>
  );
}

/** The same opinion of several claims is one line. */
interface Joined extends Opinion {
  readonly count: number;
}

function joined(opinions: readonly Opinion[]): readonly Joined[] {
  const found = new Map<string, Joined>();
  for (const opinion of opinions) {
    const { kind, organisation, text } = opinion;
    const key = JSON.stringify([kind, organisation?.zh, text]);
    const known = found.get(key);
    const claims = [...new Set([...(known?.claims ?? []), ...opinion.claims])].toSorted((a, b) => a - b);
    found.set(key, { ...opinion, claims, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

function Sayings({ opinions }: { readonly opinions: readonly Joined[] }) {
  const t = useTexts(formTexts);
  const both = useBoth();
  const { day } = useFormats();
  return (
    <ul className="paper__opinions">
      {opinions.map(({ kind, stage, organisation, claims, text, at }, index) => (
        <li key={index}>
          {organisation ? `${both(organisation)} · ` : null}
          <strong>{kind === 'passed' && stage === 'panel' ? t.verified : t.kinds[kind]}</strong>
          {claims.length > 0 ? ` (${t.claimsNo(spansOf(claims))})` : null}
          {text ? ` ${text}` : null}
          <span className="small soft"> {day(at)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Committee and government, and the public notice. */
export function Decisions({ form: { decisions } }: { readonly form: Form }) {
  const t = useTexts(formTexts);
  const both = useBoth();
  const { date } = useFormats();
  const { meetings, notices, struck } = decisions;
  return (
    <section>
      <Box title={t.tiers.approval}>
        {meetings.length + struck.length === 0 ? (
          <p className="soft">{t.noOpinion}</p>
        ) : (
          <ul className="paper__opinions">
            {meetings.map(({ body, meeting, date: on, document }, index) => (
              <li key={`meeting-${index}`}>{t.meeting(both(body), meeting, date(on), document)}</li>
            ))}
            {struck.map(({ kind, reason }, index) => (
              <li key={`struck-${index}`}>
                {t.struckLine(kind === 'deferred' ? t.struckDeferred : t.struckRejected, reason)}
              </li>
            ))}
          </ul>
        )}
        <Sign handler="" date="" />
      </Box>
      {notices.length === 0 ? null : (
        <Box title={t.tiers.notice}>
          <ul className="paper__opinions">
            {notices.map(({ openedOn, objectionsUntil }) => (
              <li key={openedOn}>{t.notice(date(openedOn), date(lastDay(objectionsUntil)))}</li>
            ))}
          </ul>
        </Box>
      )}
    </section>
  );
}

/** The last calendar day in Shanghai before the midnight at which a notice ends. */
const lastDay = (until: string): string => new Date(Date.parse(until) - 1 + 8 * 3_600_000).toISOString().slice(0, 10);

const Box = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="paper__box">
    <h4>{title}</h4>
    {children}
  </section>
);

/** Where it is signed by hand: 经办人, 负责人, date, seal. */
function Sign({ handler, date }: { readonly handler: string; readonly date: string }) {
  const t = useTexts(formTexts);
  return (
    <div className="sign">
      <span>
        {t.handler}
        {': '}
        <span className="sign__line">{handler}</span>
      </span>
      <span>
        {t.head}
        {': '}
        <span className="sign__line" />
      </span>
      <span className="sign__date">{date || t.blankDate}</span>
      <span>{t.seal}</span>
    </div>
  );
}
