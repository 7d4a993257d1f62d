import { useState, type ComponentProps } from 'react';
import { useTexts } from '../i18n/texts.js';
import { SelectField, TextField } from '../ui/field.js';
import { officeTexts } from './texts.js';

interface Found {
  readonly choices: ComponentProps<typeof SelectField>['choices'];
  /** There are more than these. */
  readonly more: boolean;
}

export interface SearchedSelectProps extends Omit<ComponentProps<typeof SelectField>, 'choices' | 'label'> {
  readonly label: string;
  /** A hook: the choices in whose names the text is found. */
  useFound(text: string): Found;
}

type Choice = Found['choices'][number];

/** One of a list that may be long: while there are more than are shown, one types a part of the name and the server finds it. */
export function SearchedSelect({ label, useFound, onChange, ...select }: SearchedSelectProps) {
  const t = useTexts(officeTexts);
  const [text, setText] = useState('');
  const [chosen, choose] = useState<Choice>();
  const { choices, more } = useFound(text);
  // What was chosen stays to be seen while something else is searched.
  const away = chosen?.value === select.value && !choices.some(({ value }) => value === select.value);
  const shown = chosen && away ? [chosen, ...choices] : choices;
  // What is given once is taken again when there are choices.
  const key = select.defaultValue === undefined ? label : choices.map(({ value }) => value).join();
  return (
    <>
      {more || text !== '' ? (
        <TextField
          label={t.searchIn(label)}
          type="search"
          value={text}
          onChange={({ target }) => setText(target.value)}
          help={more ? t.moreThanShown : undefined}
        />
      ) : null}
      <SelectField
        {...select}
        key={key}
        label={label}
        choices={shown}
        onChange={(event) => {
          choose(shown.find(({ value }) => value === event.target.value));
          onChange?.(event);
        }}
      />
    </>
  );
}
