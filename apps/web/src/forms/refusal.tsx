import { isProblem } from '../api/problem.js';
import { useTexts } from '../i18n/texts.js';
import { Refused } from '../ui/states.js';
import { Note } from '../ui/tag.js';
import { formTexts } from './texts.js';

/** Why a command was not carried out; when somebody else acted first, that what is shown is now what is true. */
export function Refusal({ error }: { readonly error: unknown }) {
  const t = useTexts(formTexts);
  const overtaken = isProblem(error) && error.status === 412;
  return (
    <>
      <Refused error={error} />
      {overtaken ? (
        <Note tone="warn" live="status">
          {t.moved}
        </Note>
      ) : null}
    </>
  );
}
