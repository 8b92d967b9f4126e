import { Text, View } from '@tarojs/components'
import type { ActivityPage } from '@contract/activities'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FootBar } from '@/components/foot-bar'
import { Notice } from '@/components/notice'
import { willTell } from '@/lib/subscribe'
import { nextStep } from '../next-step'
import { sessionsSpan } from '../words/when'
import { ChamberChoice } from './chamber-choice'
import { ListedChoice } from './listed-choice'
import { QuestionField } from './question-field'
import { useForm } from './use-form'
import { whatHappens, whatIsTold } from './what-happens'
import '../activities.scss'

function Head({ page }: { page: ActivityPage }) {
  const { title, sessions, place } = page
  const when = sessionsSpan(sessions, now())
  return (
    <Card title={title}>
      <Text className="activities-hint">{[when, place?.name].filter(Boolean).join(' · ')}</Text>
    </Card>
  )
}

interface Props {
  page: ActivityPage
  onDone: (page: ActivityPage) => void
}

/** Signs up with answers, or changes them afterwards. */
export function SignUpForm({ page, onDone }: Props) {
  const form = useForm(page, onDone)
  const wrong = Object.keys(form.problems).length
  const why = form.changing ? page.can.changeAnswers.why : page.can.signUp.why
  const happens = form.changing ? null : whatHappens(page)
  const label = form.changing ? '保存' : (nextStep(page)?.label ?? '报名')
  return (
    <View>
      <Head page={page} />
      <Card>
        {form.changing ? null : (
          <ChamberChoice
            page={page}
            value={form.chamberId}
            error={form.fields.chamberId}
            onChange={form.setChamberId}
          />
        )}
        {page.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={form.draft[question.id]}
            error={form.problems[question.id]}
            onChange={(value) => form.answer(question.id, value)}
          />
        ))}
        <ListedChoice checked={form.listed} onChange={form.setListed} />
      </Card>
      {happens ? <Notice kind="wait">{happens}</Notice> : null}
      {form.changing ? null : <Notice kind="plain">{willTell(whatIsTold)}</Notice>}
      <FootBar>
        {wrong ? (
          <Notice>{`有 ${wrong} 处要改，已在上面标出`}</Notice>
        ) : form.error ? (
          <Notice error={form.error}>您填的都还在，可以再试一次</Notice>
        ) : null}
        <Button loading={form.pending} disabled={why !== null} reason={why ?? undefined} onTap={form.send}>
          {form.changing ? label : `提交${label}`}
        </Button>
      </FootBar>
    </View>
  )
}
