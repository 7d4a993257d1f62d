import { Progress } from 'antd';
import { lazy, Suspense } from 'react';
import { useFormats } from '../../../i18n/format.js';
import { isProblem } from '../../../api/problem.js';
import { useTexts } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Failure, Loading } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { lawTexts } from '../texts.js';
import { useCancelTrial, useTrial, type Trial } from './use-trial.js';

const Report = lazy(() => import('./report.js').then(({ Report: Component }) => ({ default: Component })));

/** A trial from its beginning to its report. */
export function TrialView({ id }: { readonly id: string }) {
  const t = useTexts(lawTexts);
  const trial = useTrial(id);
  if (isProblem(trial.error, 'WHAT_IF_UNKNOWN')) return <Note tone="warn">{t.whatIf.gone}</Note>;
  if (trial.data === undefined) {
    return trial.error ? <Failure error={trial.error} retry={() => void trial.refetch()} /> : <Loading lines={2} />;
  }
  return <Shown trial={trial.data} />;
}

function Shown({ trial }: { readonly trial: Trial }) {
  const t = useTexts(lawTexts).trial;
  if (trial.status === 'running') return <Running trial={trial} />;
  if (trial.status === 'cancelled') return <Note live="status">{t.cancelled}</Note>;
  if (trial.status === 'failed' || trial.result === null) {
    return (
      <Note tone="bad" live="alert">
        {t.failed}
      </Note>
    );
  }
  return (
    <Suspense fallback={<Loading lines={6} />}>
      <Report result={trial.result} draft={trial.draft} />
    </Suspense>
  );
}

function Running({ trial: { id, progress } }: { readonly trial: Trial }) {
  const t = useTexts(lawTexts).trial;
  const formats = useFormats();
  const cancel = useCancelTrial();
  const { done, total } = progress;
  const said = total === null ? t.starting : t.progress(formats.count(done), formats.count(total));
  return (
    <div className="stack" role="status">
      <strong>{t.running}</strong>
      <Progress
        percent={total === null || total === 0 ? 0 : Math.floor((done / total) * 100)}
        status="active"
        aria-label={said}
      />
      <span className="soft">{said}</span>
      <div>
        <Button busy={cancel.isPending} onClick={() => cancel.mutate(id)}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
