import { answerInWords } from '@contract/values/questions'
import { formatDate } from '@contract/values/time'
import { group, type Datum } from './datum'
import type { Holdings } from './holdings'

type SignUp = Holdings['signedUp'][number]

function inWords({ _id, activityId, at, chamberName, answers, feedback }: SignUp, holdings: Holdings) {
  const { items, places } = holdings.activities
  const [activity, place] = [items.get(activityId), places.get(_id)]
  const told = activity?.questions.map((question) => [
    question.label,
    answerInWords(question, answers[question.id]),
  ])
  const came = activity?.sessions.filter(({ id }) => place?.came[id] !== undefined).map(({ title }) => title)
  const parts = [
    `${formatDate(at)}以${chamberName}报名`,
    ...(told ?? []).filter(([, answer]) => answer).map(([label, answer]) => `${label}：${answer}`),
    came?.length ? `签到：${came.join('、')}` : '',
    feedback ? `评价 ${feedback.stars} 星 ${feedback.good} ${feedback.better}`.trim() : '',
  ]
  return { title: activity?.title ?? '活动', text: parts.filter(Boolean).join('；') }
}

/** What he signed up for, carried, was given and was told. */
export function aboutActivities(holdings: Holdings): Datum[] {
  const { person, signedUp, certified, ran, told } = holdings
  const signUp = group('活动报名', '为您保留名额、安排签到和食宿')
  const certificate = group('证书', '任何人凭编号可以核验真伪')
  const relay = group('红色接力', '公开显示棒由谁传给了谁')
  return [
    ...signedUp.flatMap((each) => {
      const { title, text } = inWords(each, holdings)
      return signUp(title, text)
    }),
    ...certified.flatMap(({ _id, name, issuedOn, text }) =>
      certificate(`${name} ${_id}`, `${issuedOn}，${text}`),
    ),
    ...ran.flatMap(({ legs }) =>
      legs.flatMap(({ personId, theme, since, line }, i) =>
        personId === person?._id
          ? relay(`第 ${i + 1} 棒 ${theme}`.trim(), `${formatDate(since)}，${line ?? '持棒中'}`)
          : [],
      ),
    ),
    ...group('消息', '通知您与您有关的事')('收到的消息', told > 0 && `${told} 条`),
  ]
}
