const image = /<img src="file:(f_[0-9a-f]{24})"([^>]*)>/g

/** Ids of the pictures in sanitised HTML, each once. */
export const imageIdsIn = (html: string) => [...new Set([...html.matchAll(image)].map(([, id]) => id!))]

/** Leaves out pictures that are not there. */
export const dropImages = (html: string, isThere: (id: string) => boolean) =>
  html.replace(image, (whole, id: string) => (isThere(id) ? whole : ''))

/** For the editor: pictures with addresses that work for now. */
export const withAddresses = (html: string, urlOf: (id: string) => string) =>
  html.replace(image, (_, id: string, rest: string) => `<img src="${escapeAttribute(urlOf(id))}"${rest}>`)

const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
