import { fail } from '@contract/errors'
import { applications } from './documents'

export const loadApplication = async (id: string) =>
  (await applications.get(id)) ?? fail('application.not_found')
