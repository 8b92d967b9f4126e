import { fail } from '@contract/errors'
import { ask, openApi } from './open-api'

/** Characters in one question (WeChat, security.msgSecCheck). */
const MAX_CONTENT = 2_500
/** 社交日志: the scene closest to an article. */
const SCENE = 4
/** mediaCheckAsync: 1 audio, 2 picture. */
const PICTURE = 2

/** WeChat's labels, https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html */
const labelNames: Record<number, string> = {
  10001: '疑似广告',
  20001: '疑似时政敏感内容',
  20002: '疑似色情内容',
  20003: '疑似辱骂内容',
  20006: '疑似违法犯罪内容',
  20008: '疑似欺诈内容',
  20012: '疑似低俗内容',
  20013: '疑似侵犯版权',
  21000: '疑似违规内容',
}

interface TextAnswer {
  result: { suggest: 'pass' | 'review' | 'risky' | 'risk'; label: number }
  detail?: { keyword?: string }[]
}

export const labelName = (label: number) => labelNames[label] ?? '疑似违规内容'

const pieces = (text: string) =>
  Array.from({ length: Math.ceil(text.length / MAX_CONTENT) }, (_, i) =>
    text.slice(i * MAX_CONTENT, (i + 1) * MAX_CONTENT),
  )

function reasonOf({ result, detail }: TextAnswer, piece: string) {
  const keyword = detail?.find((hit) => hit.keyword)?.keyword
  const where = keyword ? `涉及“${keyword}”` : `在“${piece.trim().slice(0, 16)}…”这一部分`
  return `${labelName(result.label)}，${where}`
}

/** 61010: the person has not opened the mini-program for two hours (WeChat, security.msgSecCheck). */
const tooOld = { 61010: () => fail('content.visit_expired') }

/** Null when nothing is wrong with it, else why WeChat would not show it. @throws content.visit_expired, service.unavailable */
export async function refusalOfText(openid: string, text: string): Promise<string | null> {
  const { security } = await openApi()
  const answers = await Promise.all(
    pieces(text).map(async (content) => {
      const question = () => security().msgSecCheck({ openid, version: 2, scene: SCENE, content })
      return { content, answer: await ask<TextAnswer>('security.msgSecCheck', question, tooOld) }
    }),
  )
  const refused = answers.find(({ answer }) => answer.result.suggest !== 'pass')
  return refused ? reasonOf(refused.answer, refused.content) : null
}

/** What others will read is checked first. @throws content.refused, service.unavailable */
export async function textMustPass(openId: string | null, ...texts: string[]): Promise<void> {
  const text = texts.filter(Boolean).join('\n')
  const reason = text ? await refusalOfText(openId ?? '', text) : null
  if (reason) fail('content.refused', { reason })
}

/** The answer comes later, as an event that carries this trace id. @throws service.unavailable */
export async function askAboutPicture(openid: string, mediaUrl: string): Promise<string> {
  const { security } = await openApi()
  const question = () =>
    security().mediaCheckAsync({ openid, version: 2, scene: SCENE, mediaUrl, mediaType: PICTURE })
  const reply = await ask<{ traceId?: string; trace_id?: string }>(
    'security.mediaCheckAsync',
    question,
    tooOld,
  )
  return reply.traceId ?? reply.trace_id ?? fail('service.unavailable')
}
