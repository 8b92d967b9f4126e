/** The bank takes back what it booked, or gives back what somebody sent by mistake. */
export const speaksOfReversal = (text: string) =>
  /冲正|冲销|抹账|抹帐|红字|反交易|撤销|退汇|退回|冲账|冲帐|reversal/i.test(text)

/** Words of a status that say the money is here. */
const done =
  /成功|完成|已入账|已入帐|入账|正常|已存入|已收|已转账|已到账|success|finished|complete|settled|^ok$|^$/i
const undone = /退|关闭|失败|撤|未|冲|取消|处理中|待|审|refund|revoke|close|fail|pend|process/i
export const isDone = (status: string) => done.test(status) && !undone.test(status)
