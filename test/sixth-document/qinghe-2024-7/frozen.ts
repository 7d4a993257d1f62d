/** SHA-256 of the frozen law and of its results over the generated corpus: what the contract's test reports as received. */
export const FROZEN = {
  law: '5cf1b8ec996559f355ff944ad5b542829e419b44287ab352fd942f1a8f6db365',
  results: 'ebda32f965d7edc1b113464c605de2ed3fb79749a8a4bfd5eda6532313b03bf3',
};
