/** Something that the person at the keyboard can mend: told in its own words, without a stack. */
export class Failure extends Error {}
