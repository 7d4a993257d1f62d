import { useEffect, useId, useState } from 'react';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { useEventName } from '../../../office/event-name.js';
import { Button } from '../../../ui/button.js';
import { When } from '../../../ui/money.js';
import { DoneBy, type AuditEvent } from '../event-row.js';
import { auditTexts } from '../texts.js';
import './slider.css';

export interface MomentSliderProps {
  readonly events: readonly AuditEvent[];
  readonly index: number;
  onChange(index: number): void;
}

/** The pause after which a moved slider asks for the state. */
const PAUSE = 150;

/** Goes through a case event by event. */
export function MomentSlider({ events, index, onChange }: MomentSliderProps) {
  const t = useTexts(auditTexts);
  const nameOf = useEventName();
  const formats = useFormats();
  const id = useId();
  const [at, setAt] = useState(index);
  useEffect(() => setAt(index), [index]);
  useEffect(() => {
    if (at === index) return;
    const timer = setTimeout(() => onChange(at), PAUSE);
    return () => clearTimeout(timer);
  }, [at, index, onChange]);
  const event = events[at]!;
  const last = events.length - 1;
  const place = t.case.event(formats.count(at + 1), formats.count(events.length));
  const go = (to: number): void => setAt(Math.min(last, Math.max(0, to)));
  return (
    <div className="moment">
      <div className="row row--between">
        <div>
          <div className="soft small">{place}</div>
          <div className="moment__name">{nameOf(event.type)}</div>
          <div className="small">
            <When at={event.at} /> · <DoneBy event={event} />
          </div>
        </div>
        <div className="row">
          <Button small disabled={at === 0} onClick={() => go(0)}>
            {t.case.first}
          </Button>
          <Button small disabled={at === 0} onClick={() => go(at - 1)}>
            {t.case.previous}
          </Button>
          <Button small disabled={at === last} onClick={() => go(at + 1)}>
            {t.case.next}
          </Button>
          <Button small disabled={at === last} onClick={() => go(last)}>
            {t.case.latest}
          </Button>
        </div>
      </div>
      <label className="visually-hidden" htmlFor={id}>
        {t.case.slider}
      </label>
      <input
        id={id}
        className="moment__slider"
        type="range"
        min={0}
        max={last}
        value={at}
        aria-describedby={`${id}-help`}
        aria-valuetext={`${place}: ${nameOf(event.type)}, ${formats.time(event.at)}`}
        onChange={({ target }) => go(Number(target.value))}
      />
      <p id={`${id}-help`} className="soft small moment__help">
        {t.case.sliderHelp}
      </p>
    </div>
  );
}
