import { AppError, errorBody } from '@contract/errors'
import { readAnswers, type Answers } from '@contract/values/questions'
import { loadFiles } from '../../kernel/files/documents'
import type { PublishedActivity } from './documents'

/** Pictures that are not there, or that somebody else brought. */
async function strangeFiles({ questions }: PublishedActivity, answers: Answers, personId: string | null) {
  const asked = questions.filter(({ id, kind }) => kind === 'file' && id in answers)
  const files = await loadFiles(asked.map(({ id }) => String(answers[id])))
  return asked.filter(({ id }) => {
    const file = files.get(String(answers[id]))
    return file?.purpose !== 'answer' || file.uploadedBy !== personId
  })
}

/** As the form asks for it. @throws activity.answers_wrong, by `answers.{question}` what is wrong */
export async function cleanAnswers(
  activity: PublishedActivity,
  given: Answers,
  personId: string | null,
): Promise<Answers> {
  const { answers, problems } = readAnswers(activity.questions, given)
  for (const { id } of await strangeFiles(activity, answers, personId)) problems[id] = '请重新上传图片'
  const fields = Object.entries(problems).map(([id, problem]) => [`answers.${id}`, problem])
  if (fields.length === 0) return answers
  throw new AppError({ ...errorBody('activity.answers_wrong'), fields: Object.fromEntries(fields) })
}
