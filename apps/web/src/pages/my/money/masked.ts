/** An account number for the screen: its last four digits, in groups as on a card. */
export const masked = (number: string): string => `•••• •••• ${number.slice(-4)}`;
