/** For how many minutes a one-time code is good. */
export const codeMinutes = 10;
