/** The donor's page of his pledge, for notices. */
export const pledgePath = (id: string) => `/packages/pledges/show/index?id=${id}`
