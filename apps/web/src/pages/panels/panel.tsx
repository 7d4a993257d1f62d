import { App, Button, Table, Upload } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Scroll } from '../../office/scroll.js';
import { Card } from '../../ui/card.js';
import { When } from '../../ui/money.js';
import { Refused, Shown } from '../../ui/states.js';
import { Note, Tag } from '../../ui/tag.js';
import { downloadMinutes } from './download.js';
import type { Panel } from './panel-data.js';
import { Recuse } from './recuse.js';
import { panelTexts } from './texts.js';
import './panels.css';

/** `/panels/:id`: members, recusals, and the minutes that they sign. */
export default function PanelPage() {
  const { id = '' } = useParams();
  const panel = api.useQuery('get', '/api/panels/{id}', { params: { path: { id } } }, { meta: { topics: ['panels'] } });
  return <Shown query={panel}>{(data) => <One panel={data} />}</Shown>;
}

function One({ panel }: { readonly panel: Panel }) {
  const t = useTexts(panelTexts);
  const both = useBoth();
  const session = useSession();
  const member = panel.members.some(({ account }) => account === session?.account);
  const { data: round } = api.useQuery('get', '/api/rounds/{id}', { params: { path: { id: panel.round } } });
  const signed = new Set(panel.minutes.map((each) => each.member));
  return (
    <Page
      title={t.one(panel.document)}
      wide
      actions={
        <>
          <Link to={`/panels?round=${panel.round}`}>{t.back}</Link>
          <Link to={`/panels/${panel.id}/minutes`}>{t.minutesPage}</Link>
          {member ? <Link to="/work/panel">{t.work}</Link> : null}
        </>
      }
    >
      <div className="stack">
        <Card title={t.members}>
          <p className="soft">
            {round ? both(round.title) : ''} · <When at={panel.appointedAt} />
          </p>
          <ul className="panel-members">
            {panel.members.map(({ account, displayName }) => (
              <li key={account}>
                {displayName ?? t.erased} {signed.has(account) ? <Tag tone="good">{t.signedBy}</Tag> : null}
              </li>
            ))}
          </ul>
        </Card>
        <Recusals panel={panel} />
        <Minutes panel={panel} member={member} />
      </div>
    </Page>
  );
}

const nameIn = (panel: Panel, account: string): string | null =>
  panel.members.find((each) => each.account === account)?.displayName ?? null;

function Recusals({ panel }: { readonly panel: Panel }) {
  const t = useTexts(panelTexts);
  const session = useSession();
  const [open, setOpen] = useState(false);
  const office = holds(session, 'governmentOffice');
  const member = panel.members.some(({ account }) => account === session?.account);
  return (
    <Card
      title={t.recusals}
      aside={office || member ? <Button onClick={() => setOpen(true)}>{t.recuse}</Button> : null}
    >
      {panel.recusals.length === 0 ? (
        <p className="soft">{t.noRecusals}</p>
      ) : (
        <Scroll label={t.recusals}>
          <Table
            aria-label={t.recusals}
            rowKey={({ member: who, application }) => `${who} ${application}`}
            pagination={false}
            size="small"
            dataSource={[...panel.recusals]}
            columns={[
              { title: t.member, render: (_, each) => nameIn(panel, each.member) ?? t.erased },
              { title: t.application, render: (_, { applicantName }) => applicantName ?? t.erased },
              { title: t.reason, dataIndex: 'reason' },
              { title: t.when, render: (_, { at }) => <When at={at} /> },
            ]}
          />
        </Scroll>
      )}
      {open ? <Recuse panel={panel} office={office} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

function Minutes({ panel, member }: { readonly panel: Panel; readonly member: boolean }) {
  const t = useTexts(panelTexts);
  const { message } = App.useApp();
  const account = useSession()?.account ?? '';
  const [uploaded, setUploaded] = useState<string>();
  const sign = useCommand((hash: string, { headers }) =>
    client.POST('/api/panels/{id}/minutes', { params: { path: { id: panel.id } }, body: { hash }, headers }),
  );
  const upload = useCommand(async (file: File, { headers }) => {
    const answer = await client.POST('/api/panels/{id}/minutes-files', {
      params: { path: { id: panel.id } },
      body: file as never,
      bodySerializer: (body) => body as never,
      headers: { ...headers, 'content-type': file.type },
    });
    return answer as { data: { readonly hash: string } };
  });
  const files = [...new Set([...panel.minutes.flatMap(({ hash }) => hash ?? []), ...(uploaded ? [uploaded] : [])])];
  return (
    <Card title={t.signatures}>
      <p className="soft">{t.signaturesWhat}</p>
      <Refused error={upload.error ?? sign.error} />
      {uploaded ? (
        <Note tone="good" live="status">
          {t.uploaded}
        </Note>
      ) : null}
      {files.length === 0 ? <p className="soft">{t.noMinutes}</p> : null}
      {files.map((hash) => (
        <FileRow
          key={hash}
          panel={panel}
          hash={hash}
          {...(member && !panel.minutes.some((each) => each.hash === hash && each.member === account)
            ? { onSign: () => sign.mutate(hash, { onSuccess: () => void message.success(t.signed) }) }
            : {})}
          busy={sign.isPending}
        />
      ))}
      {member ? (
        <Upload
          accept="application/pdf,image/jpeg,image/png"
          showUploadList={false}
          beforeUpload={(file) => {
            upload.mutate(file, { onSuccess: ({ hash }) => setUploaded(hash) });
            return false;
          }}
        >
          <Button loading={upload.isPending}>{upload.isPending ? t.uploading : t.upload}</Button>
        </Upload>
      ) : null}
    </Card>
  );
}

interface FileRowProps {
  readonly panel: Panel;
  readonly hash: string;
  readonly busy: boolean;
  onSign?(): void;
}

function FileRow({ panel, hash, busy, onSign }: FileRowProps) {
  const t = useTexts(panelTexts);
  const signatures = panel.minutes.filter((each) => each.hash === hash);
  return (
    <div className="panel-file">
      <div className="row row--between">
        <strong>{t.fileNumber(hash.slice(0, 8))}</strong>
        <span className="row">
          <Button onClick={() => void downloadMinutes(panel.id, hash, t.fileNumber(hash.slice(0, 8)))}>
            {t.download}
          </Button>
          {onSign ? (
            <Button type="primary" loading={busy} onClick={onSign}>
              {t.sign}
            </Button>
          ) : null}
        </span>
      </div>
      <p className="small soft">{t.signedCount(signatures.length, panel.members.length)}</p>
      <ul className="small">
        {signatures.map(({ member, at }) => (
          <li key={member}>
            {nameIn(panel, member) ?? t.erased} · <When at={at} />
          </li>
        ))}
      </ul>
    </div>
  );
}
