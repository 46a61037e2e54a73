/**
 * Header by which a browser says what it would be known by, where no cookie says so yet: 22 letters,
 * digits, hyphens and underscores. Sent again after a lost answer, it keeps the author the same.
 */
export const deviceHeader = 'x-device';
