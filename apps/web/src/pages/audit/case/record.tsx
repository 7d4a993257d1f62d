import type { TableColumnsType } from 'antd';
import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { auditTexts } from '../texts.js';

type Stream = Answer<'/api/audit/cases/{id}/record'>['streams'][number];

/** Whether the streams that the case is made of are what was written. */
export function RecordVerified({ application }: { readonly application: string }) {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const record = api.useQuery('get', '/api/audit/cases/{id}/record', { params: { path: { id: application } } });
  const columns: TableColumnsType<Stream> = [
    { title: t.record.stream, render: (_, { stream }) => <span className="mono">{stream}</span> },
    { title: t.record.events, align: 'right', render: (_, { events }) => formats.count(events) },
    { title: t.record.hash, render: (_, { hash }) => <span className="mono">{hash}</span> },
    {
      title: t.amounts.result,
      render: (_, { problem }) => <Tag tone={problem === null ? 'good' : 'bad'}>{problem ?? t.record.ok}</Tag>,
    },
  ];
  return (
    <Shown query={record}>
      {({ intact, streams }) => (
        <div className="stack">
          <p>{t.record.lead}</p>
          <Note tone={intact ? 'good' : 'bad'} live={intact ? 'status' : 'alert'}>
            {intact ? t.record.intact : t.record.broken}
          </Note>
          <DataTable label={t.record.title} columns={columns} rows={streams} rowKey={({ stream }) => stream} />
        </div>
      )}
    </Shown>
  );
}
