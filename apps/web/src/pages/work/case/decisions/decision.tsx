import { App, Radio } from 'antd';
import { useId, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../../../api/client.js';
import { useTexts } from '../../../../i18n/texts.js';
import { Card } from '../../../../ui/card.js';
import { askedOf, queueQuery, searchOf } from '../../queue/queue-state.js';
import { addressOf } from '../../queue/queue-table.js';
import type { CaseStage } from '../../stages.js';
import { ActedFirst, type Seen } from '../acted-first.js';
import { decisionTexts } from './texts.js';

export interface Deciding {
  readonly stage: CaseStage;
  readonly application: string;
  /** The claim that is decided on; absent at the stamp, which is for the whole application. */
  readonly claim?: string;
}

/** The case after this one in the queue that the reviewer came from, with its filters. */
export function useNextCase({ stage, application, claim }: Deciding) {
  const [params] = useSearchParams();
  const asked = askedOf(params);
  const search = searchOf(asked);
  const { data } = api.useQuery('get', '/api/queues/{stage}', queueQuery(stage, asked), {
    meta: { topics: [`queue:${stage}`] },
  });
  const rows = data?.rows ?? [];
  const here = rows.findIndex(
    (row) => row.application === application && (claim === undefined || row.claims.includes(claim)),
  );
  const next = here < 0 ? rows[0] : (rows[here + 1] ?? rows.find((_, index) => index !== here));
  return {
    queue: `/work/${stage}${search}`,
    next: next && addressOf(stage, next, search),
    /** Whether it waits here at all, as far as this page of the queue tells. */
    waits: data === undefined || here >= 0 || data.next !== null,
  };
}

/** After a decision was accepted: it is said, and the next case is shown. */
export function useDecided(deciding: Deciding): (said: string) => void {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { next, queue } = useNextCase(deciding);
  return (said) => {
    void message.success(said);
    void navigate(next ?? queue);
  };
}

export interface Way {
  readonly id: string;
  readonly label: string;
}

export interface DecisionCardProps {
  readonly title: string;
  readonly ways: readonly Way[];
  readonly way: string;
  onWay(way: string): void;
  readonly seen: Seen;
  readonly application: string;
  readonly last: { readonly lastEvent: string; readonly lastAt: string };
  readonly children: ReactNode;
}

/** What the reviewer can decide. While something happened meanwhile there is nothing to decide, only to look at. */
export function DecisionCard({ title, ways, way, onWay, seen, application, last, children }: DecisionCardProps) {
  const t = useTexts(decisionTexts);
  const id = useId();
  return (
    <div className="no-print">
      <Card title={title}>
        {seen.overtaken ? (
          <ActedFirst application={application} last={last} onLook={() => seen.look()} />
        ) : (
          <div className="stack">
            <div>
              <span id={id} className="visually-hidden">
                {t.ways}
              </span>
              <Radio.Group
                aria-labelledby={id}
                optionType="button"
                buttonStyle="solid"
                value={way}
                onChange={(event) => onWay(String(event.target.value))}
                options={ways.map(({ id: value, label }) => ({ value, label }))}
              />
            </div>
            {children}
          </div>
        )}
      </Card>
    </div>
  );
}

/** The header by which a decision names what was seen, beside the key that makes a repetition the same. */
export const onSeen = <Path extends { readonly id: string }>({ revision }: Seen, path: Path) => ({
  params: { path, header: { 'If-Match': `"${revision}"` } },
});
