import { countOf, lettersOf, missingFrom } from './census'
import type { Report } from './report'
import { childrenOf, descendants, newerCharacter, nodesOf, wordsIn, type XmlNode } from './xml-tree'

/** What says something without letters; words of a place to click on stand in its field's instruction. */
const shows = new Set([
  ...['blip', 'imagedata', 'chart', 'relIds', 'oMath', 'symEx', 'sym', 'textpath', 'contentPart'],
  ...['instrText', 'fldSimple', 'footnoteReference', 'endnoteReference', 'commentReference'],
])
const hasContent = (node: XmlNode) =>
  wordsIn(node).trim() !== '' || [...descendants(node)].some(({ name }) => shows.has(name))

const newerIn = (node: XmlNode) =>
  [...descendants(node)]
    .filter(({ name }) => name === 'symEx')
    .map(newerCharacter)
    .join('')

/**
 * `mc:AlternateContent` says one thing in ways for newer and older editions. The newest that says anything is read; words that
 * only another one has are reported.
 */
export function chosenFrom(node: XmlNode, report: Report): XmlNode[] {
  const ways = [...childrenOf(node, 'Choice'), ...childrenOf(node, 'Fallback')]
  const chosen = ways.find(hasContent) ?? ways[0]
  if (!chosen) return nodesOf(node)
  const there = lettersOf(wordsIn(chosen) + newerIn(chosen))
  for (const other of ways.filter((way) => way !== chosen)) {
    const words = wordsIn(other)
    if (countOf(missingFrom(there, lettersOf(words))) > 0) report.lostText('fallback', words.trim())
    else report.accounted(words)
  }
  return nodesOf(chosen)
}
