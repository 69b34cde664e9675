/** What is open at the desk in the place of a record: the comparison with the second coding. */
export const COMPARISON = 'comparison';
