/** What was typed into a field of a form, without blanks at its ends. */
export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
