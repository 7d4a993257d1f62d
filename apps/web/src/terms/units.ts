/** The unit of money, as the documents' parameters name it. */
export const YUAN = '元';
