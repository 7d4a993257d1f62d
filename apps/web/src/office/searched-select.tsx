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

/** One of a list that may be long: while there are more than are shown, one types a part of the name and the server finds it. */
export function SearchedSelect({ label, useFound, ...select }: SearchedSelectProps) {
  const t = useTexts(officeTexts);
  const [text, setText] = useState('');
  const { choices, more } = useFound(text);
  const asked = more || text !== '';
  return (
    <>
      {asked ? (
        <TextField
          label={t.searchIn(label)}
          type="search"
          value={text}
          onChange={({ target }) => setText(target.value)}
          help={more ? t.moreThanShown : undefined}
        />
      ) : null}
      <SelectField {...select} key={choices.map(({ value }) => value).join()} label={label} choices={choices} />
    </>
  );
}
