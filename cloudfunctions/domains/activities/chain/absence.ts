/** Written for staying away, or for not knowing yet. 不吃辣, 不住宿, 没时间吃饭 and 有事请打电话 say something else. */
const MAYBE = '(?:暂时?|先|可能|也许|大概|恐怕|估计|应该|怕是)?'
const ABSENT = new RegExp(
  [
    '(?:取消|撤销|撤回|退出)(?:报名|参加|参会)?|请假|缺席|放弃|作废|除名|划掉|删掉|删除|退名|退报|算了|来不及|退了|撤了',
    '[去来]不[去来](?:再说|不一定)?',
    `${MAYBE}(?:不|未必)(?:能|想|便|再)?(?:去|来|到|参加|参与|参会|出席|到场|报名|报|成行)(?!电话)了?`,
    '(?:去|来|到|参加|出席|赶|走)不(?:了|成|开|过来|过去)',
    '(?:没有?|无)(?:空|时间|法(?:参加|出席|到场|前来|前往|成行|去|来))(?!.{0,2}(?:吃|喝|住|用餐))|不克(?:参加|出席|前来)?',
    '(?:临时|家里|公司|突然|正好|另)?有(?:急?事|变)(?!.{0,4}(?:电话|联系|找))|有会(?![务费员长])',
    '(?:时间)?冲突|撞期|出差|(?:人?在|去)(?:外地|国外|海外)|身体不适|不舒服|生病|住院|手术|隔离',
    '[改延]期(?:再[去来])?|转让',
    '待定|未定|待(?:确认|通知)|不一定|不确定|看情况|再说|暂不|也许|争取|尽量|改天|下次(?!.{0,4}[也还])|候补|替补|备选|备用',
    // Set apart from the name: who is called so keeps it.
    '(?<=[\\s,([【])撤(?=$|[\\s,)\\]】])',
    // After a name or alone; what is asked in words is another matter.
    '(?:^|(?<=[\\s,(])|(?<=^[\\p{Script=Han}·]{2,4}))\\?+(?=$|[\\s,)\\]】])',
  ].join('|'),
  'u',
)
/** Drawn instead of written: a cross beside the name, or a line through it. */
const CROSS = /[❌✖✗✘❎🚫🙅]\ufe0f?/u
const STRUCK = /[\u0335\u0336]/gu

/** The words or the sign that say that somebody stays away; null when nothing does. */
export function absenceIn(text: string): string | null {
  const words = ABSENT.exec(text)?.[0]
  if (words) return words
  if (text.search(STRUCK) >= 0) return '删除线'
  return CROSS.exec(text)?.[0] ?? null
}

export const withoutAbsence = (text: string) =>
  text.replace(STRUCK, '').replace(new RegExp(ABSENT, 'gu'), ' ').replace(new RegExp(CROSS, 'gu'), ' ')

/** 请假人员： above the names. 如需取消请联系秘书处 is an ordinary sentence. */
export function headsAbsentees(text: string): boolean {
  const short = text.replace(/[\s:()]/g, '').length <= 12
  return short && absenceIn(text) !== null && !/如|若|需|请(?!假)|提前|联系/.test(text)
}
