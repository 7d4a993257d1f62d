import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useClock } from '../app/banner.js';
import './day-picker.css';

export interface DayPickerProps {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean;
  /** `YYYY-MM-DD`; empty for none. */
  readonly value: string;
  /** Days that cannot be meant. */
  excludes?(day: string): boolean;
  onChange(day: string): void;
}

const DAY = 'YYYY-MM-DD';

/** A day, chosen from the month of the business day on, or typed: the machine's day is not meant. Enter takes the day that was typed; it does not send the form that the day belongs to. */
export function DayPicker({ value, excludes = () => false, onChange, ...named }: DayPickerProps) {
  const today = useClock()?.day;
  return (
    <DatePicker
      {...named}
      {...(today === undefined ? {} : { defaultPickerValue: dayjs(today) })}
      showNow={false}
      value={value === '' ? null : dayjs(value)}
      disabledDate={(day) => excludes(day.format(DAY))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(day) => onChange(day?.format(DAY) ?? '')}
    />
  );
}
