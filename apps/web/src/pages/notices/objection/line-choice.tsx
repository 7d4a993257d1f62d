import { useId, useState } from 'react';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { TextField } from '../../../ui/field.js';
import { noticeTexts } from '../texts.js';
import type { NoticeLine } from '../use-notice.js';

export interface LineChoiceProps {
  readonly lines: readonly NoticeLine[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  onChange(chosen: readonly string[]): void;
}

/** From how many lines on one would rather search than look. */
const MANY = 12;

/** Which lines of the notice. */
export function LineChoice({ lines, chosen, error, onChange }: LineChoiceProps) {
  const t = useTexts(noticeTexts);
  const id = useId();
  const [wanted, setWanted] = useState('');
  const both = useBoth();
  const shown = lines.filter(
    ({ line, applicant, item }) =>
      chosen.includes(line) || `${applicant ?? ''} ${item ? both(item) : ''}`.includes(wanted.trim()),
  );
  const toggle = (line: string, on: boolean): void =>
    onChange(on ? [...chosen, line] : chosen.filter((each) => each !== line));
  return (
    <fieldset className="card line-choice" aria-describedby={error ? id : undefined}>
      <legend className="field__label">
        {t.which} <span className="soft small">{t.selected(chosen.length)}</span>
      </legend>
      {lines.length > MANY ? (
        <TextField label={t.search} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      ) : null}
      <div className="line-choice__list">
        {shown.map((line) => (
          <LineBox
            key={line.line}
            of={line}
            wrong={error !== undefined}
            checked={chosen.includes(line.line)}
            onChange={toggle}
          />
        ))}
      </div>
      {error ? (
        <span className="field__error" id={id} role="alert">
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}

interface LineBoxProps {
  readonly of: NoticeLine;
  readonly checked: boolean;
  readonly wrong: boolean;
  onChange(line: string, on: boolean): void;
}

function LineBox({ of: { line, applicant, item, certificate, amount }, checked, wrong, onChange }: LineBoxProps) {
  const t = useTexts(noticeTexts);
  const both = useBoth();
  const { money } = useFormats();
  return (
    <label className="check">
      <input
        type="checkbox"
        aria-invalid={wrong}
        checked={checked}
        onChange={(event) => onChange(line, event.target.checked)}
      />
      <span>
        <strong>{applicant ?? t.unnamed}</strong> {item ? both(item) : null}
        <span className="soft small"> {[certificate.number, money(amount)].filter(Boolean).join(' · ')}</span>
      </span>
    </label>
  );
}
