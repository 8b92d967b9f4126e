import { untitledKeyOf } from '../../../kernel/names'

/** Words of a remark that speak against a donation, and what they are called. */
const doubtful =
  /退款|退汇|退回|退还|冲正|冲销|抹账|误汇|误转|误入|错汇|错转|错账|借款|还款|归还|利息|结息|货款|工资|保证金|押金|租金|往来款|投标|报销|理赔|退税|会费/

/** For somebody else: 代甲付捐款, 替郑海川转, 帮瓯鹿贸易缴. */
const forAnother =
  /(?:代|替|帮|为|受)([^代替帮为受付缴交捐汇转,，。;；]{1,20}?)(?:委托)?(?:支?付|代付|缴|交|捐|汇|转|打款|垫)/gu
const behalf = /代付|代缴|代交|代捐|代汇|代转|代[^表理码号]{1,20}?(?:付|缴|交|捐|汇|转)|委托付款|垫付|垫款/

/** What a remark says against it, in words; null: nothing. */
export function againstRemark(note: string): string | null {
  const text = note.normalize('NFKC')
  const word = doubtful.exec(text)?.[0] ?? behalf.exec(text)?.[0]
  return word ? `附言写着“${word}”` : null
}

/** Common words around a name in a remark. */
const common =
  /五水共治|治水|治污水|防洪水|排涝水|保供水|抓节水|认捐款?|捐款|捐赠款?|捐助|善款|爱心|款项?|转账|汇款|跨行|网银|手机银行|转入|存入|收入|来账|第[一二三四五六七八九十\d]+期|首期|尾款|公司|有限|先生|女士|温商|回乡/gu

/** A name has at least so many characters, where nothing before it says that one follows. */
const MIN_NAME = 2
const MAX_NAME = 4
const MOST = 60

/** Every two to four neighbouring characters of what is left, and each piece as a whole. */
function piecesOf(run: string): string[] {
  const characters = [...run]
  const found = [run]
  for (let length = MIN_NAME; length <= MAX_NAME; length++)
    for (let from = 0; from + length <= characters.length; from++)
      found.push(characters.slice(from, from + length).join(''))
  return found
}

/** Whatever in a remark may be a donor's name, as keys. */
export function possibleNames(note: string): string[] {
  const text = note.normalize('NFKC')
  const another = [...text.matchAll(forAnother)].map(([, name]) => untitledKeyOf(name!))
  const runs = text.replace(common, ' ').split(/[^\p{L}\p{M}·•]+/u)
  const whole = text.split(/[^\p{L}\p{M}·•()（）]+/u)
  const pieces = [...whole, ...runs.flatMap(piecesOf)]
    .map(untitledKeyOf)
    .filter((name) => name.length >= MIN_NAME)
  return [...new Set([...another, ...pieces])].filter(Boolean).slice(0, MOST)
}
