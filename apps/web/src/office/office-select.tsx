import type { View } from '../api/answer.js';
import { SearchedSelect, type SearchedSelectProps } from './searched-select.js';
import { useFoundOrganisations } from './use-found.js';

export interface OfficeSelectProps extends Omit<SearchedSelectProps, 'useFound'> {
  readonly kinds: readonly View<'RegisterOrganisationDto'>['kind'][];
}

/** An office of one of some kinds. */
export const OfficeSelect = ({ kinds, ...select }: OfficeSelectProps) => (
  <SearchedSelect {...select} useFound={(text) => useFoundOrganisations(kinds, text)} />
);
