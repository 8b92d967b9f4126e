const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** Text of sanitised HTML, which escapes nothing but these four. One line per paragraph, heading, item or row. */
export const plainTextOf = (html: string) =>
  html
    .replace(/<(br|\/(p|h2|h3|li|blockquote|tr))\b[^>]*>/g, '\n')
    .replace(/<\/t[dh]>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity]!)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
