interface Text {
  title: string
  html: string
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The first line may be the title as well; then it is there already. */
const startsWith = (html: string, title: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .startsWith(escaped(title))

/** The piece has a title of its own, and Word's is not in the text that was read. */
export const keepsOwnTitle = (word: Text, own: string) =>
  own.trim() !== '' && word.title !== '' && own.trim() !== word.title && !startsWith(word.html, word.title)

/** What an import makes of title and text. A title that is there stays; Word's then stands at the top of the text. */
export function takeIn(word: Text, own: string): Text {
  if (own.trim() === '') return { title: word.title, html: word.html }
  const heading = keepsOwnTitle(word, own) ? `<h2>${escaped(word.title)}</h2>` : ''
  return { title: own, html: heading + word.html }
}
