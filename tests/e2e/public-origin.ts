/**
 * The newsroom's public origin during the browser tests. It is not the one that pages are opened at,
 * so that what must name the public address cannot be right by chance.
 */
export const publicOrigin = 'https://urtech.example';
