import type { Report } from './report'
import { childOf, isOn, nodesOf, wordsIn, type XmlNode } from './xml-tree'

/** What stands in a content control. The words of one that nobody filled in are in the text as well, which is said. */
export function contentOf(control: XmlNode, report: Report): XmlNode[] {
  const isUnfilled = isOn(childOf(control, 'sdtPr'), 'showingPlcHdr') ?? false
  if (isUnfilled) report.changed('placeholder', wordsIn(control))
  return nodesOf(control)
}
