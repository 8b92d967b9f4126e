import type { Numbering } from './numbering'
import type { Relation, WordPackage } from './package'
import type { Place } from './places'
import type { Report } from './report'
import type { Styles } from './styles'
import type { XmlNode } from './xml-tree'

/** A picture of the file, once however often it is shown. */
export interface UsedPicture {
  id: string
  part: string
  /** Each time that it is shown. */
  places: Place[]
}

/** Pictures that the text shows, each under one id. */
export class Pictures {
  readonly used = new Map<string, UsedPicture>()
  /** Parts that show the same as a picture that is used. */
  readonly seen = new Set<string>()

  constructor(private readonly idOf: (index: number) => string) {}

  idFor(part: string, place: Place): string {
    const known = this.used.get(part) ?? { id: this.idOf(this.used.size), part, places: [] }
    known.places.push(place)
    this.used.set(part, known)
    return known.id
  }
}

/** What reading a part needs besides its tree. */
export interface Sources {
  word: WordPackage
  styles: Styles
  numbering: Numbering
  report: Report
  pictures: Pictures
  /** Parts that drawings show: charts, the words of SmartArt. By name. */
  drawn: ReadonlyMap<string, XmlNode>
  /** Of the part in hand. */
  relations: ReadonlyMap<string, Relation>
  /** Called with `footnote` or `endnote` and its id: the number that stands for it. */
  noteNumber(kind: string, id: string): number
  /** The words of a comment. */
  commentOf(id: string): string
}
