import { activityKindNames } from '@contract/activities'
import { audienceNames } from '@contract/access'
import { channelNames } from '@contract/news'
import { subjectNames, type Subject } from '@contract/shares'
import { formatDateTime } from '@contract/values/time'
import { api } from '@/lib/api'

/** What a poster says. */
export interface PosterWords {
  /** 资讯 · 通知公告 */
  over: string
  title: string
  facts: string[]
  text: string
}

type Reader = (id: string) => Promise<PosterWords>

const news: Reader = async (id) => {
  const { title, summary, channel, audience, publishedAt } = await api.news.open({ id })
  const who = audience === 'public' ? '' : `仅${audienceNames[audience]}可看`
  return {
    over: channelNames[channel],
    title,
    facts: [publishedAt ? formatDateTime(publishedAt) : '', who].filter(Boolean),
    text: summary,
  }
}

const activity: Reader = async (id) => {
  const { kind, title, summary, sessions, place, counts, organisers } = await api.activities.show({ id })
  const first = [...sessions].sort((a, b) => a.startsAt - b.startsAt)[0]
  const facts = [
    first ? `时间：${formatDateTime(first.startsAt)}` : '',
    place ? `地点：${place.name}` : '',
    counts.capacity ? `名额：${counts.capacity} 人` : '',
    organisers.length ? `主办：${organisers.join('、')}` : '',
  ]
  return { over: activityKindNames[kind], title, facts: facts.filter(Boolean), text: summary }
}

const campaign: Reader = async (id) => {
  const { title, summary, receiverName } = await api.campaigns.show({ id })
  return { over: subjectNames.campaign, title, facts: [`接收单位：${receiverName}`], text: summary }
}

const relay: Reader = async (id) => {
  const { title, legs, themes } = await api.relays.show({ activityId: id })
  const last = legs.at(-1)
  return {
    over: '红色接力',
    title,
    facts: last ? [`已传 ${legs.length} 棒`, `现在：${last.chamberName} ${last.holderName}`] : themes,
    text: last?.theme ?? '',
  }
}

const certificate: Reader = async (code) => {
  const { name, holder, chamberName, text, issuer } = await api.certificates.verify({ code })
  return { over: name, title: holder, facts: [chamberName, `颁发：${issuer}`], text }
}

const readers: Record<Subject['kind'], Reader> = { news, activity, campaign, relay, certificate }

export const readPoster = ({ kind, id }: Subject) => readers[kind](id)
