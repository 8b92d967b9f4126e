import { countOf } from './census'
import type { WordPackage } from './package'
import type { Report } from './report'
import type { Pictures } from './sources'

/** Parts that say how the file is made and looks; nobody reads words there. */
const plumbing =
  /(^|\/)(_rels\/|customxml\/|docprops\/|\[content_types\]\.xml$|(styles|styleswitheffects|settings|websettings|fonttable|numbering|people|stylesext)\d*\.xml$|theme\/|comments(extended|ids|extensible)|vba|keymap|activex\/|embeddings\/|attachedtoolbars|intelligence|ink\/|taskpanes\/|webextensions\/|charts\/(style|colors)|diagrams\/(layout|quickstyle|colors|drawing))/

const wordsFor: [RegExp, string][] = [
  [/glossary\//, '文档部件（自动图文集）'],
  [/comments/, '批注'],
  [/(header|footer)\d*\.xml$/, '没有用到的页眉页脚'],
]

/** What no paragraph, note or page refers to: counted, so that nothing of the file goes without a word. */
export async function reportLeftovers(word: WordPackage, report: Report, pictures: Pictures) {
  for (const name of word.names()) {
    if (/(^|\/)media\//.test(name)) {
      if (!pictures.used.has(name) && !pictures.seen.has(name)) report.lostThing('unusedPicture', '', null)
    } else if (/\.xml$/.test(name) && !plumbing.test(name) && !word.census.has(name)) {
      const letters = countOf((await word.count(name)).letters)
      const words = wordsFor.find(([pattern]) => pattern.test(name))?.[1] ?? name
      if (letters > 0) report.lostThing('otherPart', `${words}，${letters} 字`, null)
    }
  }
}
