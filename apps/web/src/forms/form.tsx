import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useClosing, useUnsaved } from '../app/use-unsaved.js';
import { useTexts } from '../i18n/texts.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Note } from '../ui/tag.js';
import { uiTexts } from '../ui/texts.js';
import { Refusal } from './refusal.js';
import { formTexts } from './texts.js';
import type { FormHandle } from './use-form.js';
import './form.css';

export interface FormProps {
  readonly of: FormHandle;
  /** On the button that sends it. */
  readonly send: string;
  readonly look?: 'primary' | 'danger';
  /** It cannot be undone: asked once more, with what is sent. */
  readonly sure?: { readonly title: string; readonly about: ReactNode };
  /** Something else is to be done first; what, the page says. */
  readonly blocked?: boolean;
  /** Where the form can be closed without sending it. */
  onCancel?(): void;
  /** On the button that closes it, where that is not the usual word. */
  readonly cancel?: string;
  /** Beside the button. */
  readonly aside?: ReactNode;
  readonly autoComplete?: 'off';
  readonly children: ReactNode;
}

/** A form of `useForm`: what was kept, its fields, why it was refused, and sending it. */
export function Form({ of, send, look, sure, blocked, onCancel, cancel, aside, autoComplete, children }: FormProps) {
  const ui = useTexts(uiTexts);
  const element = useRef<HTMLFormElement>(null);
  const [asking, ask] = useState(false);
  useClosing(of.changed);
  useEffect(() => {
    if (of.stopped > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [of.stopped]);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (of.busy || blocked || !of.check(event.currentTarget)) return;
    if (sure) ask(true);
    else of.send();
  };
  return (
    <>
      <form ref={element} className="stack" noValidate autoComplete={autoComplete} onSubmit={submit}>
        {of.changed && !of.isKept ? <StayOrGo loses={of.loses} /> : null}
        {of.restored && of.changed ? <Restored onDiscard={of.discard} /> : null}
        {children}
        <Refusal error={of.error} />
        <div className="row">
          <Button type="submit" look={look ?? (sure ? 'danger' : 'primary')} busy={of.busy} disabled={blocked}>
            {send}
          </Button>
          {onCancel ? <Button onClick={onCancel}>{cancel ?? ui.cancel}</Button> : null}
          {aside}
        </div>
      </form>
      {sure ? (
        <Dialog title={sure.title} open={asking} onClose={() => ask(false)}>
          <div className="stack">
            <div className="as-typed">{sure.about}</div>
            <div className="row">
              <Button
                look="danger"
                onClick={() => {
                  ask(false);
                  of.send();
                }}
              >
                {send}
              </Button>
              <Button onClick={() => ask(false)}>{ui.cancel}</Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

/** There only while something would be lost. */
function StayOrGo({ loses }: Pick<FormHandle, 'loses'>) {
  useUnsaved(true, loses);
  return null;
}

function Restored({ onDiscard }: { onDiscard(): void }) {
  const t = useTexts(formTexts);
  return (
    <Note>
      <div className="row row--between">
        <span>{t.restored}</span>
        <Button small onClick={onDiscard}>
          {t.discard}
        </Button>
      </div>
    </Note>
  );
}
