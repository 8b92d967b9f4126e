import { useState } from 'react'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'

const nothing = {}

export function useContacts() {
  const list = useQuery(api.contacts.list, nothing)
  const [under, setUnder] = useState<string | null>(null)
  const { run, reset, pending, error } = useCommand(async (id: string, accept: boolean) => {
    setUnder(id)
    const answered = await api.contacts.answer({ id, accept })
    const items = list.data?.items ?? []
    list.replace({ items: items.map((item) => (item.id === id ? answered : item)) })
    return answered
  })
  return { list, answer: run, reset, under, pending, error }
}
export type Contacts = ReturnType<typeof useContacts>
