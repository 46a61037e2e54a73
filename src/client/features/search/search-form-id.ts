/** Fields elsewhere on the page belong to the search form by its id. */
export const searchFormId = 'pencarian';
