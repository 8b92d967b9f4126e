import { command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { people } from '../../kernel/people'
import { inboxesOf } from '../activities/inboxes'
import { noticeMessage } from '../deliveries/notice-message'
import { tell } from '../inbox/tell'
import { growth } from '../young/documents'
import type { CertificateDocument } from './documents'

/** CloudBase: values in one `in`, and rows of one answer. */
const BATCH = 500

export const growthIdOf = (code: string) => idFrom('g', 'certificate', code)

/** With the person whom each is given to; whoever is only on the roster has nobody to be told yet. */
async function withPersons(all: readonly CertificateDocument[]) {
  const persons = await inboxesOf(all.map(({ holderId }) => holderId))
  return all.flatMap((each) => {
    const personId = persons.get(each.holderId)
    return personId ? [{ ...each, personId }] : []
  })
}

/** In the growth record of the young merchants among them, once. */
export async function noteGrowth(all: readonly CertificateDocument[]): Promise<void> {
  const given = await withPersons(all)
  for (let from = 0; from < given.length; from += BATCH) {
    const some = given.slice(from, from + BATCH)
    const where = { _id: command().in(some.map(({ personId }) => personId)) }
    const holders = await people.find({ where, limit: BATCH, fields: ['posts'] })
    const young = new Set(
      holders.filter(({ posts }) => posts.some(({ post }) => post === 'young')).map(({ _id }) => _id),
    )
    await growth.insertMissing(
      some
        .filter(({ personId }) => young.has(personId))
        .map(({ _id, personId, issuedOn, name, text, at }) => ({
          ...{ _id: growthIdOf(_id), personId, kind: 'training' as const },
          ...{ on: issuedOn, title: `${name}：${text}`, at },
        })),
    )
  }
}

const pathOf = (code: string) => `/packages/certificates/show/index?code=${code}`

/** Whoever is only on the roster finds it among his own when he comes into WeChat. */
export async function tellIssued(all: readonly CertificateDocument[]): Promise<void> {
  const given = await withPersons(all)
  await tell(
    given.map(({ _id, personId, name, text, at }) => {
      const said = { title: `您的${name}`, text: `您${text}`, at }
      const id = idFrom('n', 'certificate', _id)
      return {
        ...{ id, to: personId, kind: 'certificate' as const, ...said, path: pathOf(_id) },
        message: noticeMessage(said),
      }
    }),
  )
}

export async function tellRevoked(certificate: CertificateDocument, reason: string, at: number) {
  const revoked = { title: `${certificate.name}已撤销`, text: `原因：${reason}`, at }
  await tell(
    (await withPersons([certificate])).map(({ _id, personId }) => ({
      ...{ id: idFrom('n', 'certificate revoked', _id), to: personId, kind: 'certificate' as const },
      ...{ ...revoked, path: pathOf(_id), message: noticeMessage(revoked) },
    })),
  )
}
