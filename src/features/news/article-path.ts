/** Also what a shared card opens. */
export const articlePath = (id: string) => `/packages/news/article/index?id=${id}`
