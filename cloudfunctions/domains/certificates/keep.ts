import { command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { people } from '../../kernel/people'
import { tell } from '../inbox/tell'
import { growth } from '../young/documents'
import type { CertificateDocument } from './documents'

/** CloudBase: values in one `in`, and rows of one answer. */
const BATCH = 500

export const growthIdOf = (code: string) => idFrom('g', 'certificate', code)

/** In the growth record of the young merchants among them, once. */
export async function noteGrowth(all: readonly CertificateDocument[]): Promise<void> {
  for (let from = 0; from < all.length; from += BATCH) {
    const some = all.slice(from, from + BATCH)
    const where = { _id: command().in(some.map(({ holderId }) => holderId)) }
    const holders = await people.find({ where, limit: BATCH, fields: ['posts'] })
    const young = new Set(
      holders.filter(({ posts }) => posts.some(({ post }) => post === 'young')).map(({ _id }) => _id),
    )
    await growth.insertMissing(
      some
        .filter(({ holderId }) => young.has(holderId))
        .map(({ _id, holderId, issuedOn, name, text, at }) => ({
          ...{ _id: growthIdOf(_id), personId: holderId, kind: 'training' as const },
          ...{ on: issuedOn, title: `${name}：${text}`, at },
        })),
    )
  }
}

const isPerson = ({ holderId }: CertificateDocument) => holderId.startsWith('p_')

/** Nobody on the roster who has not come into WeChat can be told; he finds it among his own when he comes. */
export const tellIssued = (all: readonly CertificateDocument[]) =>
  tell(
    all.filter(isPerson).map(({ _id, holderId, name, text, at }) => ({
      ...{ id: idFrom('nt', 'certificate', _id), to: holderId, kind: 'certificate' as const, at },
      ...{ title: `您的${name}`, text: `您${text}`, path: `/packages/certificates/show/index?code=${_id}` },
    })),
  )

export async function tellRevoked(certificate: CertificateDocument, reason: string, at: number) {
  if (!isPerson(certificate)) return
  const { _id, holderId, name } = certificate
  const id = idFrom('nt', 'certificate revoked', _id)
  const path = `/packages/certificates/show/index?code=${_id}`
  await tell([
    { id, to: holderId, kind: 'certificate', title: `${name}已撤销`, text: `原因：${reason}`, path, at },
  ])
}
