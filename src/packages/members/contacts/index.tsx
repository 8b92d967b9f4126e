import { isAllowed, leaders } from '@contract/access'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ContactList } from '@/features/contacts/contact-list'
import { useContacts } from '@/features/contacts/use-contacts'
import { useSession } from '@/lib/session'

function Contacts() {
  const contacts = useContacts()
  const { me } = useSession()
  const isLeader = me ? isAllowed(leaders, me.roles) : null
  return <Page>{isLeader === null ? null : <ContactList contacts={contacts} isLeader={isLeader} />}</Page>
}

export default guarded(Contacts)
