import type { Answer } from '../../api/answer.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { wordTexts } from '../../terms/words.js';
import { Card } from '../../ui/card.js';
import { RadioField } from '../../ui/choices.js';
import { SelectField } from '../../ui/field.js';
import { Note } from '../../ui/tag.js';
import type { ApplicantKind, Draft } from './state.js';
import { calculatorTexts } from './texts.js';

export interface WhoProps {
  readonly policies: readonly Pick<Answer<'/api/catalogue'>['rows'][number], 'id' | 'title' | 'issuer' | 'notice'>[];
  readonly draft: Draft;
  onChange(draft: Draft): void;
  onPolicy(id: string): void;
}

/** Where, and who: the document and the applicant. */
export function Who({ policies, draft, onChange, onPolicy }: WhoProps) {
  const t = useTexts(calculatorTexts);
  const words = useTexts(wordTexts);
  const both = useBoth();
  const notice = policies.find(({ id }) => id === draft.policy)?.notice;
  return (
    <Card title={t.whoTitle}>
      <div className="stack">
        <RadioField
          label={t.policy}
          choices={policies.map(({ id, title, issuer }) => ({ value: id, label: both(issuer), help: both(title) }))}
          value={draft.policy ?? undefined}
          onChange={onPolicy}
        />
        {notice ? (
          <Note tone="warn">
            <p>{both(notice)}</p>
          </Note>
        ) : null}
        <div className="pair">
          <SelectField
            label={t.kind}
            choices={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
            value={draft.kind}
            onChange={(event) => onChange({ ...draft, kind: event.target.value as ApplicantKind })}
          />
          <RadioField
            label={t.local}
            choices={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
            value={draft.local ? 'yes' : 'no'}
            onChange={(value) => onChange({ ...draft, local: value === 'yes' })}
          />
        </div>
      </div>
    </Card>
  );
}
