import {
  Activity,
  BellRing,
  Briefcase,
  ChartLine,
  GitBranch,
  Mail,
  Megaphone,
  MessageSquare,
  Phone,
  ScrollText,
  Ticket,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { Channel } from '../../shared/words/channel.ts'
import { Icon } from '../look/icon.tsx'

const icons: Record<Channel, LucideIcon> = {
  pager: BellRing,
  chat: MessageSquare,
  email: Mail,
  dashboard: ChartLine,
  log: ScrollText,
  'code-host': GitBranch,
  ticket: Ticket,
  'vendor-status': Activity,
  social: Megaphone,
  phone: Phone,
  executive: Briefcase,
}

/** Silent: the channel's name stands beside it. */
export function ChannelIcon({ of }: { readonly of: Channel }) {
  return <Icon of={icons[of]} />
}
