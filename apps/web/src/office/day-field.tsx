import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { Field } from '../ui/field.js';
import './day-field.css';

export interface DayFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  /** The first and the last day that can be chosen. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  onChange(day: string): void;
}

const DAY = 'YYYY-MM-DD';

/** A day, typed or chosen in a calendar. */
export const DayField = ({ label, error, value, min, max, onChange }: DayFieldProps) => (
  <Field label={label} error={error}>
    {(named) => (
      <DatePicker
        {...named}
        {...(error ? { status: 'error' as const } : {})}
        value={value ? dayjs(value) : null}
        disabledDate={(day) =>
          (min !== undefined && day.format(DAY) < min) || (max !== undefined && day.format(DAY) > max)
        }
        onChange={(day) => onChange(day?.format(DAY) ?? '')}
        // Enter takes the day that was typed; it does not send the form.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    )}
  </Field>
);
