/** The campaign's page, for notices. */
export const boardPath = (id: string) => `/packages/pledges/campaign/index?id=${id}`
